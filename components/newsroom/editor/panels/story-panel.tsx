'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { EditorArticle, Named } from '@/lib/newsroom/editor/editor-article';
import { send } from '../../send';
import { Select } from '../../ui/field';
import { SubjectPicker } from '../fields/subject-picker';
import { findStories } from '../fields/subjects-api';
import { Panel } from './panel';

const kinds = ['report', 'live', 'opinion', 'analysis', 'interview'] as const;

/** What belongs to the story in all its languages. It changes at once, for readers too, and is on the record. */
export function StoryPanel({ article }: { article: EditorArticle }) {
  const t = useTranslations('newsroom.editor.story');
  const [section, setSection] = useState(article.section.id);
  const [kind, setKind] = useState<string>(article.kind);
  const [related, setRelated] = useState(article.related);
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  const { editStory } = article.may;

  /** Stores a change and tells; what is not stored goes back to what it was. */
  async function store(change: Record<string, unknown>, undo: () => void): Promise<void> {
    setSaid(null);
    const sent = await send(`/api/newsroom/stories/${article.storyId}`, change, { method: 'PUT' });
    if (!sent.ok) undo();
    setSaid(sent.ok ? { text: t('stored'), bad: false } : { text: sent.detail || t('unreachable'), bad: true });
  }
  function onRelated(chosen: Named[]) {
    const before = related;
    setRelated(chosen);
    void store({ related: chosen.map((one) => one.id) }, () => setRelated(before));
  }
  return (
    <Panel title={t('title')}>
      <p className="font-sans text-label text-muted">{editStory ? t('intro') : t('introReadOnly')}</p>
      <Select
        label={t('section')}
        value={section}
        disabled={!editStory}
        onChange={({ target }) => {
          const before = section;
          setSection(target.value);
          void store({ sectionId: target.value }, () => setSection(before));
        }}
      >
        {article.sections.map((one) => (
          <option key={one.id} value={one.id} lang={article.locale}>
            {one.name}
          </option>
        ))}
      </Select>
      <Select
        label={t('kind')}
        value={kind}
        disabled={!editStory}
        onChange={({ target }) => {
          const before = kind;
          setKind(target.value);
          void store({ kind: target.value }, () => setKind(before));
        }}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`kinds.${one}`)}
          </option>
        ))}
      </Select>
      <SubjectPicker
        name="related"
        label={t('related')}
        hint={t('relatedHint')}
        chosen={related}
        onChange={onRelated}
        find={findStories(article.locale, article.storyId)}
        readOnly={!editStory}
        lang={article.locale}
      />
      <p role="status" className={`font-sans text-label font-semibold empty:hidden ${said?.bad ? 'text-accent' : ''}`}>
        {said?.text}
      </p>
    </Panel>
  );
}

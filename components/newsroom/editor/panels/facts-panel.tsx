'use client';

import { useTranslations } from 'next-intl';
import type { DraftFields } from '@/lib/newsroom/drafts/draft-content';
import type { EditorArticle, Named } from '@/lib/newsroom/editor/editor-article';
import { slugify } from '@/lib/text/slug';
import { inputClass } from '../../ui/field';
import { SubjectPicker } from '../fields/subject-picker';
import { createSubject, findSubjects } from '../fields/subjects-api';
import { Panel } from './panel';

/** What readers learn of the article beside its text: by whom, from whom, about what, where, and at which address. */
export function FactsPanel({
  article,
  fields,
  nameOf,
  editable,
  onChange,
  onNames,
}: {
  article: EditorArticle;
  fields: DraftFields;
  nameOf: (id: string) => string;
  editable: boolean;
  onChange: (changed: Partial<DraftFields>) => void;
  onNames: (names: Named[]) => void;
}) {
  const t = useTranslations('newsroom.editor.facts');
  const { locale, section } = article;
  const pickers = [
    { name: 'byline', kind: 'person' },
    { name: 'topics', kind: 'topic' },
    { name: 'sources', kind: 'source' },
  ] as const;
  const suggested = slugify(locale, fields.headline);
  return (
    <Panel title={t('title')} open>
      {pickers.map(({ name, kind }) => (
        <SubjectPicker
          key={name}
          name={name}
          label={t(name)}
          chosen={fields[name].map((id) => ({ id, name: nameOf(id) }))}
          onChange={(chosen) => {
            onNames(chosen);
            onChange({ [name]: chosen.map((one) => one.id) });
          }}
          find={findSubjects(kind, locale)}
          create={article.may.createSubject ? createSubject(kind, locale, t('unreachable')) : undefined}
          readOnly={!editable}
          lang={locale}
        />
      ))}
      <label data-field="dateline" className="grid grid-cols-1 gap-1.5">
        <span className="font-sans text-label font-semibold">{t('dateline')}</span>
        <input
          value={fields.dateline}
          onChange={(event) => onChange({ dateline: event.target.value })}
          readOnly={!editable}
          maxLength={300}
          lang={locale}
          className={inputClass}
        />
      </label>
      <div data-field="slug" className="grid grid-cols-1 gap-1.5">
        <label className="grid grid-cols-1 gap-1.5">
          <span className="font-sans text-label font-semibold">{t('slug')}</span>
          <input
            value={fields.slug}
            onChange={(event) => onChange({ slug: event.target.value.toLowerCase().replace(/\s+/g, '-') })}
            readOnly={!editable}
            maxLength={300}
            spellCheck={false}
            autoCapitalize="none"
            className={inputClass}
          />
        </label>
        <p className="font-sans text-label break-all text-muted">
          /{locale}/{section.slug}/{fields.slug || '…'}
        </p>
        {article.published && <p className="font-sans text-label text-muted">{t('slugPublished')}</p>}
        {editable && suggested && suggested !== fields.slug && (
          <button
            type="button"
            onClick={() => onChange({ slug: suggested })}
            className="cursor-pointer text-start font-sans text-label underline underline-offset-4 hover:text-accent"
          >
            {t('slugSuggest', { slug: suggested })}
          </button>
        )}
      </div>
    </Panel>
  );
}

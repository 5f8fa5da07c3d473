'use client';

import { useTranslations } from 'next-intl';
import type { DraftFields } from '@/lib/newsroom/drafts/draft-content';
import type { EditorArticle } from '@/lib/newsroom/editor/editor-article';
import { revisionLimits } from '@/lib/stories/revision-fields';
import { inputClass } from '../../ui/field';
import { Panel } from './panel';
import { SharePreview } from './share-preview';

const names = ['seoTitle', 'seoDescription', 'socialTitle', 'socialDescription'] as const;

/** Words for search results and shared links, with a picture of both. Empty: headline and standfirst are used. */
export function SearchPanel({
  article,
  fields,
  savedAt,
  site,
  editable,
  onChange,
}: {
  article: EditorArticle;
  fields: DraftFields;
  savedAt: string | null;
  site: { name: string; host: string };
  editable: boolean;
  onChange: (changed: Partial<DraftFields>) => void;
}) {
  const t = useTranslations('newsroom.editor.share');
  const { locale, section } = article;
  return (
    <Panel title={t('title')}>
      <p className="font-sans text-label text-muted">{t('intro')}</p>
      {names.map((name) => {
        const from = name.endsWith('Title') ? fields.headline : fields.standfirst;
        const left = revisionLimits[name] - fields[name].trim().length;
        return (
          <label key={name} data-field={name} className="grid grid-cols-1 gap-1.5">
            <span className="flex justify-between gap-3 font-sans text-label">
              <span className="font-semibold">{t(name)}</span>
              <span className={left < 0 ? 'font-semibold text-accent' : 'text-muted'}>{left}</span>
            </span>
            <textarea
              rows={name.endsWith('Title') ? 1 : 2}
              value={fields[name]}
              placeholder={from}
              onChange={(event) => onChange({ [name]: event.target.value.replace(/[\r\n]+/g, ' ') })}
              readOnly={!editable}
              lang={locale}
              className={`${inputClass} [field-sizing:content] placeholder:text-muted`}
            />
          </label>
        );
      })}
      <SharePreview
        fields={fields}
        site={site}
        path={`/${locale}/${section.slug}/${fields.slug}`}
        articleId={article.id}
        savedAt={savedAt}
        lang={locale}
      />
    </Panel>
  );
}

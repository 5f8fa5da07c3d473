'use client';

import { useTranslations } from 'next-intl';
import { shareCard } from '@/lib/media/picture';
import type { DraftFields } from '@/lib/newsroom/drafts/draft-content';
import { cut } from '@/lib/newsroom/editor/cut';

/** What search engines show of titles and descriptions, in characters: about 600 and 920 pixels of their type. */
const titleLength = 60;
const descriptionLength = 155;

/** How a search result and a shared link will look, as it is written. */
export function SharePreview({
  fields,
  site,
  path,
  articleId,
  savedAt,
  lang,
}: {
  fields: DraftFields;
  /** The paper's name and its host. */
  site: { name: string; host: string };
  /** The article's path, with the slug as it is now. */
  path: string;
  articleId: string;
  /** When the draft was saved last: the card is drawn of what is saved. */
  savedAt: string | null;
  lang: string;
}) {
  const t = useTranslations('newsroom.editor.share');
  const title = fields.seoTitle || fields.headline || t('noTitle');
  const description = fields.seoDescription || fields.standfirst;
  return (
    <div className="grid grid-cols-1 gap-5">
      <figure>
        <figcaption className="font-sans text-label text-muted">{t('search')}</figcaption>
        <div className="mt-1 border-y border-rule py-3 font-sans" lang={lang}>
          <p className="text-label leading-tight">{site.name}</p>
          <p className="truncate text-label text-muted">
            {site.host}
            {path.split('/').filter(Boolean).join(' › ').replace(/^/, ' › ')}
          </p>
          <p className="mt-1 text-xl leading-snug text-accent">{cut(title, titleLength)}</p>
          <p className="text-label">{cut(description, descriptionLength)}</p>
        </div>
      </figure>
      <figure>
        <figcaption className="font-sans text-label text-muted">{t('card')}</figcaption>
        <div className="mt-1 border border-rule font-sans" lang={lang}>
          <img
            src={`/api/newsroom/articles/${articleId}/share-card?saved=${encodeURIComponent(savedAt ?? '')}`}
            alt=""
            width={shareCard.width}
            height={shareCard.height}
            loading="lazy"
            className="h-auto w-full bg-wash"
          />
          <div className="border-t border-rule px-3 py-2">
            <p className="text-label text-muted">{site.host}</p>
            <p className="font-semibold">{cut(fields.socialTitle || fields.headline || t('noTitle'), 70)}</p>
            <p className="text-label text-muted">{cut(fields.socialDescription || fields.standfirst, 110)}</p>
          </div>
        </div>
      </figure>
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Actor } from '@/lib/auth/actor';
import { moment } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { Preview } from '@/lib/newsroom/preview/compose';
import type { Seen } from '@/lib/newsroom/preview/content';
import { PreviewLanguages } from './preview-languages';

/** Makes the moment inside a sentence one that programs can read. */
const timeOf = (at: Date) => (chunks: ReactNode) => <time dateTime={at.toISOString()}>{chunks}</time>;

/** Which text it is and when it was saved; who did it is for staff. */
async function SeenText({ seen, named }: { seen: Seen; named: boolean }) {
  const [locale, t] = [await pageLocale(), await getTranslations('newsroom.preview')];
  if (!seen.at) return t('draftEmpty');
  const when = { at: moment(locale, seen.at), time: timeOf(seen.at) };
  return (
    <>
      {seen.what === 'draft' ? t.rich('draftAt', when) : t.rich('revisionAt', { seq: seen.seq, ...when })}
      {named && seen.by && <span className="text-muted"> ({t('by', { name: seen.by })})</span>}
    </>
  );
}

/** The bar over a preview: that it is one, what it shows, what is missing, and in which languages the story exists. */
export async function PreviewBar({
  preview,
  actor,
  expiresAt,
}: {
  preview: Preview;
  /** Staff see more: who saved, what is not published in other languages, the way to the editor. */
  actor: Actor | null;
  /** The end of the link that was followed; without one it is the session that opened the page. */
  expiresAt?: Date;
}) {
  const t = await getTranslations('newsroom.preview');
  const { seen, lacks, hidden, locale, livePath } = preview;
  const missing = new Intl.ListFormat(editions[locale].intl).format(lacks.map((field) => t(`field.${field}`)));
  return (
    <section
      aria-label={t('bar')}
      className="border-b-[3px] border-double border-ink bg-wash font-sans text-label print:hidden"
    >
      <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-5 gap-y-1 px-4 py-2.5 sm:px-6">
        <p className="font-bold text-accent">{t('bar')}</p>
        <p>
          <strong className="font-semibold">{livePath ? t('change') : t('notPublished')}</strong> ·{' '}
          <SeenText seen={seen} named={actor !== null} />
        </p>
        <p className="text-muted">
          {expiresAt ? t.rich('expires', { at: moment(locale, expiresAt), time: timeOf(expiresAt) }) : t('yours')}
        </p>
        <PreviewLanguages preview={preview} actor={actor} />
        {actor && (
          <p>
            <a
              href={newsroomPaths.article(actor.locale, preview.articleId)}
              target="_top"
              className="font-semibold text-accent underline"
            >
              {t('edit')}
            </a>
          </p>
        )}
        {(lacks.length > 0 || hidden > 0) && (
          <p className="w-full font-semibold">
            {lacks.length > 0 && t('lacks', { fields: missing })}
            {lacks.length > 0 && hidden > 0 && '. '}
            {hidden > 0 && t('hidden', { count: hidden })}
          </p>
        )}
      </div>
    </section>
  );
}

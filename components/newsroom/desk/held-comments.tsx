import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import type { HeldComment } from '@/lib/newsroom/desk/held-comments';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { DecideComment } from './decide-comment';

/** Comments that wait, the oldest first, of all languages or one. */
export async function HeldComments({
  page,
  only,
}: {
  page: { items: HeldComment[]; next: string | null };
  only: Locale | null;
}) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.desk')]);
  const address = newsroomPaths.comments(locale);
  return (
    <>
      <nav aria-label={t('filter.language')}>
        <ul className="mb-4 flex flex-wrap gap-x-5 font-sans">
          {[null, ...locales].map((one) => (
            <li key={one}>
              <a
                href={withQuery(address, { locale: one })}
                aria-current={one === only ? 'true' : undefined}
                className="block py-1 underline-offset-8 hover:underline aria-[current]:font-semibold aria-[current]:underline"
              >
                {one ? editions[one].language : t('filter.any')}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.items.length ? (
        <ol className="max-w-[56rem]">
          {page.items.map((comment) => (
            <li key={comment.id} className="border-t border-rule py-5">
              <p className="font-sans text-label text-muted">
                <bdi className="font-semibold text-ink">{comment.authorName}</bdi> · <Moment at={comment.createdAt} />
                <br />
                {t('commentOn')}{' '}
                <a
                  href={newsroomPaths.article(locale, comment.articleId)}
                  lang={comment.lang}
                  className="underline underline-offset-4"
                >
                  {comment.headline}
                </a>
              </p>
              <p className="mt-2 text-lg leading-normal whitespace-pre-line" lang={comment.lang}>
                {comment.body}
              </p>
              <DecideComment id={comment.id} lang={comment.lang} language={editions[comment.lang].language} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-lg text-muted">{t('commentsNone')}</p>
      )}
      {page.next && (
        <p className="mt-6 font-sans">
          <a href={withQuery(address, { locale: only, after: page.next })} className="font-semibold underline">
            {t('commentsMore')}
          </a>
        </p>
      )}
    </>
  );
}

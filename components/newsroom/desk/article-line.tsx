import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { momentBy } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { ArticleRow } from '@/lib/newsroom/desk/article-rows';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { ArticleState } from './article-state';

/** One article in a list of the newsroom. */
export async function ArticleLine({ row, children }: { row: ArticleRow; children?: ReactNode }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.desk')]);
  const killed = row.publicState === 'killed';
  const href = killed
    ? newsroomPaths.killedArticle(locale, row.articleId)
    : newsroomPaths.article(locale, row.articleId);
  const at = row.runAt ?? row.touchedAt;
  const facts = [editions[row.locale].language, row.section, row.author].filter(Boolean).join(' · ');
  return (
    <li className="border-t border-rule py-3">
      <p className="text-lg leading-snug font-semibold">
        <a href={href} lang={row.headline ? row.locale : undefined} className="hover:text-accent hover:underline">
          {row.headline || t('untitled')}
        </a>
      </p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 font-sans text-label text-muted">
        <ArticleState row={row} />
        <span>{facts}</span>
        <time dateTime={at.toISOString()}>{momentBy(row.locale, locale, at)}</time>
        {!killed && (
          <a href={newsroomPaths.publishing(locale, row.articleId)} className="text-ink underline underline-offset-4">
            {t('toPublishing')}
          </a>
        )}
      </div>
      {children}
    </li>
  );
}

import { getTranslations } from 'next-intl/server';
import { Body } from '@/components/article/body/body';
import { Moment } from '@/components/ui/time';
import type { KilledArticle as Killed } from '@/lib/newsroom/desk/killed-archive';
import { PageHead } from '../ui/page-head';

/** What a killed article said, version by version: kept for courts and for the record. Its pictures are not shown. */
export async function KilledArticle({ article }: { article: Killed }) {
  const t = await getTranslations('newsroom.desk');
  return (
    <div className="max-w-text">
      <PageHead title={<span lang={article.locale}>{article.headline}</span>} intro={t('killedIntro')} />
      <dl className="mb-6 grid gap-2 font-sans">
        <div>
          <dt className="text-label text-muted">{t('killedAt')}</dt>
          <dd>
            <Moment at={article.killedAt} />
          </dd>
        </div>
        <div>
          <dt className="text-label text-muted">{t('killedNotice')}</dt>
          <dd lang={article.notice ? article.locale : undefined}>{article.notice || t('killedUsual')}</dd>
        </div>
      </dl>
      {article.versions.map((version) => (
        <article key={version.at.toISOString()} className="border-t border-ink py-4">
          <p className="font-sans text-label text-muted">
            <Moment at={version.at} />
          </p>
          <div lang={article.locale}>
            <h2 className="mt-1 text-2xl font-bold">{version.headline}</h2>
            {version.standfirst && <p className="mt-1 mb-4 text-lg text-muted">{version.standfirst}</p>}
            <Body doc={version.doc} pictures={new Map()} />
          </div>
        </article>
      ))}
      {article.corrections.length > 0 && (
        <ul className="border-t border-ink py-4">
          {article.corrections.map((correction) => (
            <li key={correction.id}>
              <Moment at={correction.at} /> <span lang={article.locale}>{correction.body}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

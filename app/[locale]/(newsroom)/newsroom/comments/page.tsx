import { getTranslations } from 'next-intl/server';
import { CommentQueue } from '@/components/newsroom/moderation/comment-queue';
import { DecisionExport } from '@/components/newsroom/moderation/decision-export';
import { QueueFilter } from '@/components/newsroom/moderation/queue-filter';
import { shownComment } from '@/components/newsroom/moderation/shown-comment';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { buttonClass } from '@/components/newsroom/ui/button';
import { OlderLink } from '@/components/newsroom/ui/older-link';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { banTerms } from '@/lib/newsroom/moderation/bans';
import { listQueue } from '@/lib/newsroom/moderation/queue';
import { readQueueQuery } from '@/lib/newsroom/moderation/queue-query';
import { readyReasons } from '@/lib/newsroom/moderation/reasons';
import { countWaiting } from '@/lib/newsroom/moderation/waiting';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { articleAddress } from '@/lib/stories/article-address';

export const generateMetadata = newsroomTitle('comments');

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/comments'>) {
  const [locale, t, search] = await Promise.all([pageLocale(), getTranslations('newsroom.moderation'), searchParams]);
  const query = readQueueQuery(search);
  const { state, locale: language, rule, article, address, after } = query;
  const words = { label: t('pages'), older: t('older'), newest: t('newest') };
  const kept: Record<string, string> = {
    state,
    ...(language && { locale: language }),
    ...(rule && { rule }),
    ...(article && { article }),
    ...(address && { address }),
  };
  return (
    <NewsroomPage allow="comment.moderate" current="comments">
      {async (actor) => {
        const { items, next } = await listQueue(actor, query);
        const [waiting, named] = await Promise.all([countWaiting(), article ? articleAddress(article) : null]);
        return (
          <>
            <PageHead title={t('title')} intro={`${t('count', { ...waiting })}. ${t('intro')}`}>
              <a href={newsroomPaths.bans(locale)} className={buttonClass()}>
                {t('bansLink')}
              </a>
            </PageHead>
            <QueueFilter query={query} headline={items[0]?.beside.article?.headline ?? named?.headline ?? null} />
            <div className="mt-6 flex flex-col">
              {items.length ? (
                <CommentQueue
                  key={items[0]?.id}
                  comments={items.map((row) => shownComment(locale, row))}
                  reasons={readyReasons}
                  terms={banTerms}
                />
              ) : (
                <p className="text-lg text-muted">{state === 'waiting' ? t('noneWaiting') : t('none')}</p>
              )}
            </div>
            <OlderLink path={newsroomPaths.comments(locale)} query={kept} next={next} first={!after} words={words} />
            <DecisionExport />
          </>
        );
      }}
    </NewsroomPage>
  );
}

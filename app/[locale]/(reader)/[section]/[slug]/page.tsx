import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view';
import { Comments } from '@/components/comments/comments';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { Missing, missingMetadata } from '@/components/pages/missing';
import { sortFrom } from '@/lib/comments/sort';
import { getDiscussion } from '@/lib/comments/threads';
import { cursorToText } from '@/lib/db/keyset';
import { queryCursor, queryId, queryValue } from '@/lib/http/query';
import { addresses } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { routes, withQuery } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { siteSettings } from '@/lib/settings/site';
import { findArticle } from '@/lib/stories/article-page';
import { getRelated, relatedShown } from '@/lib/stories/related';
import { articleOf } from '@/lib/structured-data/article';
import { articleMetadata } from '@/lib/structured-data/article-metadata';
import { breadcrumbsOf } from '@/lib/structured-data/breadcrumbs';

type Props = PageProps<'/[locale]/[section]/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section, slug } = await params;
  const found = isLocale(locale) ? await findArticle(locale, section, slug) : null;
  if (found?.state === 'live' && isLocale(locale)) return articleMetadata(locale, found.page);
  return missingMetadata(found?.state === 'gone' ? 'gone' : 'missing');
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, section, slug } = await params;
  if (!isLocale(locale)) return <Missing />;
  const [after, since, thread, comment, order] = await Promise.all([
    queryCursor(searchParams),
    queryCursor(searchParams, 'since'),
    queryId(searchParams, 'thread'),
    queryId(searchParams, 'comment'),
    queryValue(searchParams, 'sort'),
  ]);
  const sort = sortFrom(order);
  if (sort === 'invalid') return <Missing />;
  if (after === 'invalid' || since === 'invalid' || thread === 'invalid' || comment === 'invalid') return <Missing />;
  const found = await findArticle(locale, section, slug);
  press({ tags: [tags.site, ...found.tags], ttl: 300 });
  if (found.state === 'moved') {
    // Links to a comment outlive the story's address.
    const place = {
      thread,
      comment,
      after: after && cursorToText(after),
      since: since && cursorToText(since),
      sort: order,
    };
    permanentRedirect(withQuery(routes.article.path(locale, found.section, found.slug), place));
  }
  if (found.state !== 'live') {
    const elsewhere = addresses(found.translations, (other, at) => routes.article.path(other, at.section, at.slug));
    return found.state === 'gone' ? (
      <Missing status={410} notice={found.notice} elsewhere={elsewhere} />
    ) : (
      <Missing elsewhere={elsewhere} />
    );
  }
  const { page } = found;
  const { card } = page;
  const [related, discussion, settings] = await Promise.all([
    getRelated(locale, card.id, relatedShown),
    getDiscussion(card.id, { after, thread, comment, sort }),
    siteSettings(),
  ]);
  // The form goes when its time is over.
  press({ until: page.commentsEnd });
  press({ tags: [tags.comments(card.id), ...related.map((one) => tags.card(one.card.id))] });
  if (!discussion) return <Missing />;
  const path = routes.article.path(locale, card.section.slug, card.slug);
  return (
    <PageShell
      alternates={addresses(page.translations, (other, at) => routes.article.path(other, at.section, at.slug))}
      section={card.section.id}
      accent={card.section.accent}
    >
      <JsonLd
        things={[
          articleOf(locale, page, discussion, settings),
          breadcrumbsOf(locale, [
            { name: card.section.name, path: routes.section.path(locale, card.section.slug) },
            { name: card.headline, path },
          ]),
        ]}
      />
      <ArticleView
        page={page}
        related={related}
        since={since}
        comments={
          <Comments
            articleId={card.id}
            path={path}
            count={card.commentCount}
            closed={page.commentsClosed}
            end={page.commentsEnd}
            discussion={discussion}
          />
        }
      />
    </PageShell>
  );
}

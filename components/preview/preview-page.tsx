import { getTranslations } from 'next-intl/server';
import { ArticleView } from '@/components/article/article-view';
import { Comments } from '@/components/comments/comments';
import { PageShell } from '@/components/layout/page-shell';
import type { Actor } from '@/lib/auth/actor';
import { addresses } from '@/lib/i18n/alternates';
import { routes } from '@/lib/i18n/routes';
import type { Preview } from '@/lib/newsroom/preview/compose';
import { PreviewBar } from './preview-bar';

/** A reader page made of a text that readers do not have, under a bar that says so. */
export async function PreviewPage({
  preview,
  actor,
  expiresAt,
}: {
  preview: Preview;
  actor: Actor | null;
  expiresAt?: Date;
}) {
  const t = await getTranslations('newsroom.preview');
  const { page, related, discussion, livePath } = preview;
  const { card } = page;
  const shown = { ...page, card: { ...card, headline: card.headline.trim() || t('noHeadline') } };
  return (
    <>
      <PreviewBar preview={preview} actor={actor} expiresAt={expiresAt} />
      <PageShell
        alternates={addresses(page.translations, (other, at) => routes.article.path(other, at.section, at.slug))}
        section={card.section.id}
        accent={card.section.accent}
      >
        <ArticleView
          page={shown}
          related={related}
          preview
          comments={
            <Comments
              articleId={card.id}
              path={livePath ?? ''}
              count={card.commentCount}
              closed={page.commentsClosed}
              discussion={discussion}
              readOnly={t('readOnly')}
            />
          }
        />
      </PageShell>
    </>
  );
}

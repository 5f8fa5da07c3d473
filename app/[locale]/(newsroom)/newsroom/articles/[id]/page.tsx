import { EditorPage } from '@/components/newsroom/editor/editor-page';
import { DiscussionPanel } from '@/components/newsroom/moderation/discussion-panel';
import { PreviewPanel } from '@/components/newsroom/preview/preview-panel';
import { PublishingPanel } from '@/components/newsroom/publishing/publishing-panel';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { TranslationsPanel } from '@/components/newsroom/translations/translations-panel';

export default async function Page({ params }: PageProps<'/[locale]/newsroom/articles/[id]'>) {
  const { id } = await params;
  return (
    <NewsroomPage allow="article.read" current="articles" wide>
      {(actor) => (
        <EditorPage
          actor={actor}
          articleId={id}
          panels={
            <>
              <PublishingPanel actor={actor} articleId={id} />
              <PreviewPanel actor={actor} articleId={id} />
              <TranslationsPanel actor={actor} articleId={id} />
              <DiscussionPanel actor={actor} articleId={id} />
            </>
          }
        />
      )}
    </NewsroomPage>
  );
}

import { EditorPage } from '@/components/newsroom/editor/editor-page';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';

export default async function Page({ params }: PageProps<'/[locale]/newsroom/articles/[id]'>) {
  const { id } = await params;
  return (
    <NewsroomPage allow="article.read" current="articles" wide>
      {(actor) => <EditorPage actor={actor} articleId={id} />}
    </NewsroomPage>
  );
}

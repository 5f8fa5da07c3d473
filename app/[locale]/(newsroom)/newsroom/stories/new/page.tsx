import { getTranslations } from 'next-intl/server';
import { NewStoryForm } from '@/components/newsroom/editor/new-story-form';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { getSections } from '@/lib/stories/sections';

export default async function Page() {
  const t = await getTranslations('newsroom.editor.new');
  return (
    <NewsroomPage allow="article.create" current="articles">
      {async () => {
        const [tr, en, ru] = await Promise.all([getSections('tr'), getSections('en'), getSections('ru')]);
        return (
          <>
            <title>{t('title')}</title>
            <PageHead title={t('title')} intro={t('intro')} />
            <div className="max-w-md">
              <NewStoryForm sections={{ tr, en, ru }} />
            </div>
          </>
        );
      }}
    </NewsroomPage>
  );
}

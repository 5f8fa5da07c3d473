import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { StoryColumns } from '@/components/newsroom/translations/story-columns';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { isId } from '@/lib/http/query';
import { pageLocale } from '@/lib/i18n/page-locale';
import { readStory } from '@/lib/newsroom/translations/read-story';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.translations');
  return { title: t('story') };
}

export default async function Page({ params }: PageProps<'/[locale]/newsroom/stories/[id]'>) {
  const [{ id }, locale, t, shell] = await Promise.all([
    params,
    pageLocale(),
    getTranslations('newsroom.translations'),
    getTranslations('newsroom.shell'),
  ]);
  return (
    <NewsroomPage allow="article.read" current="articles">
      {async (actor) => {
        const story = isId(id) ? await readStory(actor, id, locale) : null;
        if (!story) return <p className="text-xl">{shell('missing')}</p>;
        const kind = t(`kind.${story.kind}`);
        const intro = story.section ? t('storyIntro', { kind, section: story.section }) : t('storyIntroBare', { kind });
        return (
          <>
            <PageHead title={t('story')} intro={intro} />
            <StoryColumns actor={actor} story={story} />
          </>
        );
      }}
    </NewsroomPage>
  );
}

import { db } from '@/lib/db/client';
import { articleReads } from '@/lib/db/schema/reads';
import { siteSetting } from '@/lib/db/schema/settings';
import { frontSlot, related, story as storyTable } from '@/lib/db/schema/stories';
import { type Locale, locales } from '@/lib/i18n/locales';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { announce } from '@/lib/press/announce';
import { tags } from '@/lib/press/tags';
import { utcDay } from '@/lib/reads/days';
import { env } from '@/lib/settings/env';
import { type DemoRows, demoKey } from './load/demo-rows';
import { demoEmail, loadOwner } from './load/owner';
import { drawPictures, loadPictures } from './load/pictures';
import { loadStory } from './load/story';
import { loadVocabulary } from './load/vocabulary';
import { stories } from './stories/registry';

/** Reads of the day of the load, by place on the front page: gives the list of the most read something to show. */
const reads = (place: number) => Math.round(2400 / (place + 2));

/**
 * Loads the demo edition into a database that has no stories.
 * @param progress hears a sentence whenever a step took a while.
 * @returns whether it was loaded now or something was there before.
 */
export async function loadDemo(progress: (line: string) => void = () => {}): Promise<'loaded' | 'present'> {
  const [present] = await db().select({ id: storyTable.id }).from(storyTable).limit(1);
  if (present) return 'present';
  const files = await drawPictures(stories, (done, all) => {
    if (done % 10 === 0 || done === all) progress(`demo edition: ${done} of ${all} pictures drawn`);
  });
  const now = new Date();
  const owner = await db().transaction(async (tx) => {
    const vocabulary = await loadVocabulary(tx);
    const pictures = await loadPictures(tx, stories, files);
    const loaded = new Map<string, { storyId: string; articles: Map<Locale, string> }>();
    for (const story of stories) loaded.set(story.key, await loadStory({ tx, vocabulary, pictures, now }, story));

    for (const story of stories) {
      const storyId = loaded.get(story.key)?.storyId;
      for (const [pos, key] of (story.related ?? []).entries()) {
        const targetStoryId = loaded.get(key)?.storyId;
        if (storyId && targetStoryId) await tx.insert(related).values({ storyId, targetStoryId, pos });
      }
    }
    const pinned = stories.filter((story) => story.front !== undefined).sort((x, y) => (x.front ?? 0) - (y.front ?? 0));
    for (const locale of locales) {
      const ids = pinned.flatMap((story) => loaded.get(story.key)?.articles.get(locale) ?? []);
      for (const [pos, articleId] of ids.entries()) await tx.insert(frontSlot).values({ locale, pos, articleId });
      const news = stories.filter((story) => !story.archive);
      const read = news.flatMap((story) => loaded.get(story.key)?.articles.get(locale) ?? []);
      const counts = read.map((articleId, place) => ({
        articleId,
        day: utcDay(now),
        count: reads((place * 7) % read.length),
      }));
      await tx.insert(articleReads).values(counts);
    }
    const made = await loadOwner(tx);
    const brought: DemoRows = {
      stories: [...loaded.values()].map((one) => one.storyId),
      sections: [...vocabulary.sections.values()],
      people: [...vocabulary.people.values()],
      topics: [...vocabulary.topics.values()],
      sources: [...vocabulary.sources.values()],
      staff: made ? [made.id] : [],
    };
    await tx.insert(siteSetting).values({ key: demoKey, value: brought });
    await announce(tx, 'purge', [tags.site]);
    return made;
  });
  progress('demo edition: loaded');
  if (owner) {
    const address = `${env().SITE_URL}${newsroomPaths.desk(env().DEFAULT_LOCALE)}`;
    progress(`newsroom: ${address}, sign in as ${demoEmail} with ${owner.password} (shown only now)`);
  }
  return 'loaded';
}

import { v7 } from 'uuid';
import { loadVocabulary } from '@/demo/load/vocabulary';
import { stories } from '@/demo/stories/registry';
import { db } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { story as storyTable } from '@/lib/db/schema/stories';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Refusal } from '@/lib/imports/batches';
import { importFile } from '@/lib/imports/import-file';
import { settle } from '@/lib/imports/load';
import { publishMany, type ReadyArticle } from '@/lib/stories/publish-many';
import { emptyBenchDatabase } from '../database';
import type { Labelled } from './labels';

/** When an article without an instant of its own was published: all on one day, so that age decides nothing. */
const day = new Date('2026-11-20T12:00:00Z');

/** Ids out of a vocabulary; keys that it lacks are a mistake in the demo edition. */
const idsOf = (ids: Map<string, string>, keys: string[]): string[] => keys.flatMap((key) => ids.get(key) ?? []);

/**
 * Fills the database with the texts of the demo edition and nothing else: no pictures, no comments, no editor's picks.
 * @returns what each article is of, by its id
 */
export async function loadCorpus(): Promise<Map<string, Labelled>> {
  await emptyBenchDatabase();
  await migrate(process.env.DATABASE_URL as string);
  const labels = new Map<string, Labelled>();
  await db().transaction(async (tx) => {
    const vocabulary = await loadVocabulary(tx);
    const articles: ReadyArticle[] = [];
    for (const story of stories) {
      const [sectionId = ''] = idsOf(vocabulary.sections, [story.section]);
      const storyId = v7();
      const originLocale = locales.find((locale) => story.articles[locale]) ?? 'tr';
      await tx.insert(storyTable).values({ id: storyId, sectionId, originLocale, kind: story.kind });
      for (const locale of locales) {
        const article = story.articles[locale];
        if (!article) continue;
        const id = v7();
        labels.set(id, { story: story.key, locale });
        const { headline, standfirst, kicker, slug, byline, body } = article;
        articles.push({
          ...{ id, revisionId: v7(), storyId, sectionId, locale, at: day },
          fields: {
            ...{ headline, standfirst, kicker, slug, dateline: '', heroId: null },
            ...{
              byline: idsOf(vocabulary.people, byline),
              topics: idsOf(vocabulary.topics, story.topics),
              sources: [],
            },
          },
          doc: { type: 'doc', content: body.filter((node) => node.type !== 'image') },
        });
      }
    }
    await publishMany(tx, articles);
  });
  await db().execute('vacuum (analyze)');
  return labels;
}

/**
 * Fills the database with files of `npm run import`, and nothing else.
 * @returns what each article is of, by its id
 */
export async function loadFiles(files: string[]): Promise<Map<string, Labelled>> {
  await emptyBenchDatabase();
  await migrate(process.env.DATABASE_URL as string);
  for (const file of files) {
    const refuse = ({ number, reason }: Refusal) => {
      throw new Error(`${file}, line ${number}: ${reason}`);
    };
    await importFile(file, { createSections: true }, refuse, () => {});
  }
  await settle();
  const { rows } = await db().execute<{ id: string; story: string; locale: Locale }>(`
    select a.id, s.key as story, a.locale from article a join imported_story s on s.story_id = a.story_id`);
  return new Map(rows.map(({ id, story, locale }) => [id, { story, locale }]));
}

import { loadVocabulary } from '@/demo/load/vocabulary';
import { topics as demoTopics } from '@/demo/topics';
import { db } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { person, personI18n, topic, topicI18n } from '@/lib/db/schema/subjects';
import { type Locale, locales } from '@/lib/i18n/locales';
import { slugify } from '@/lib/text/slug';
import { emptyBenchDatabase, findBenchRun, runBench } from './database';
import { idAt, loadStories, type NewArticle, type NewStory } from './edition/load';
import { planStories } from './edition/plan';
import { type Random, seeded } from './edition/random';
import { makeSubjects, type Subjects } from './edition/subjects';
import { buildVocabulary } from './text/vocabulary';
import { writeArticle } from './text/write';

const years = 6;
const yearMs = 365.25 * 86_400_000;
/** Stories a transaction: enough to be fast, few enough to hold some of them in memory. */
const batchSize = 250;
const batchesAtOnce = 3;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Ids of topics, reporters and sections, stored now. */
async function storeSubjects(subjects: Subjects, random: Random, start: Date) {
  return db().transaction(async (tx) => {
    const demo = await loadVocabulary(tx);
    const rareIds = subjects.rare.map(() => idAt(random, start));
    await tx.insert(topic).values(rareIds.map((id) => ({ id })));
    for (const locale of locales) {
      const names = subjects.rare.map((one, place) => ({
        topicId: rareIds[place] as string,
        locale,
        slug: one.slugs[locale],
        name: one.names[locale],
      }));
      await tx.insert(topicI18n).values(names);
    }
    const topicIds = new Map(subjects.rare.map((one, place) => [one, rareIds[place] as string]));
    for (const one of subjects.common) topicIds.set(one, demo.topics.get(one.key ?? '') as string);

    const people = subjects.reporters.map((one) => ({ ...one, id: idAt(random, start) }));
    await tx.insert(person).values(people.map(({ id, slug }) => ({ id, slug })));
    await tx
      .insert(personI18n)
      .values(
        people.flatMap(({ id, names }) => locales.map((locale) => ({ personId: id, locale, name: names[locale] }))),
      );
    return { topicIds, sectionIds: demo.sections, reporterIds: people.map(({ id }) => id) };
  });
}

async function fill(wanted: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const now = Date.now();
  const since = performance.now();
  const words = {
    tr: buildVocabulary('tr', random),
    en: buildVocabulary('en', random),
    ru: buildVocabulary('ru', random),
  };
  console.log(
    `Words: ${locales.map((locale) => `${words[locale].forms.length} ${locale}`).join(', ')} (${seconds(since)})`,
  );
  const subjects = makeSubjects(demoTopics, words, random);
  const { topicIds, sectionIds, reporterIds } = await storeSubjects(subjects, random, new Date(now - years * yearMs));

  const taken = new Set<string>();
  const slugOf = (locale: Locale, headline: string) => {
    const plain = slugify(locale, headline) || 'article';
    for (let n = 1; ; n++) {
      const slug = n === 1 ? plain : `${plain}-${n}`;
      if (taken.has(`${locale} ${slug}`)) continue;
      taken.add(`${locale} ${slug}`);
      return slug;
    }
  };

  let stored = 0;
  let shown = 0;
  const running = new Set<Promise<void>>();
  const send = async (stories: NewStory[], articles: NewArticle[]) => {
    if (running.size >= batchesAtOnce) await Promise.race(running);
    const job = loadStories(stories, articles).then(() => {
      running.delete(job);
      stored += articles.length;
      if (stored - shown < wanted / 20 && stored < wanted) return;
      shown = stored;
      console.log(`  ${stored} of ${wanted} articles, ${seconds(since)}`);
    });
    running.add(job);
  };

  let stories: NewStory[] = [];
  let articles: NewArticle[] = [];
  for (const plan of planStories(wanted, subjects, words, random)) {
    const day = new Date(now - years * yearMs * (1 - plan.when));
    const story = { id: idAt(random, day), plan, sectionId: sectionIds.get(plan.topics[0]?.section ?? '') as string };
    stories.push(story);
    for (const locale of plan.locales) {
      // Translations follow within hours.
      const at = new Date(Math.min(now, day.getTime() + random.int(4 * 3_600_000)));
      const text = writeArticle(locale, plan, words[locale], random);
      articles.push({
        id: idAt(random, at),
        revisionId: idAt(random, at),
        story,
        locale,
        at,
        slug: slugOf(locale, text.headline),
        topicIds: plan.topics.map((one) => topicIds.get(one) as string),
        personIds: [...new Set(plan.thread.reporters)]
          .slice(0, 1 + random.int(2))
          .map((place) => reporterIds[place] as string),
        text,
      });
    }
    if (stories.length < batchSize) continue;
    await send(stories, articles);
    [stories, articles] = [[], []];
  }
  if (stories.length) await send(stories, articles);
  await Promise.all(running);
  console.log('  vacuum and analyze');
  await db().execute('vacuum (analyze)');
}

/** `npm run bench:data -- 100000 [seed]`: fills the bench's database with so many articles, unless it has them. */
await runBench(async () => {
  const [wanted = 100_000, seed = 1] = process.argv.slice(2).map(Number);
  if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(seed)) {
    throw new Error('Say how many articles, a whole number: npm run bench:data -- 100000');
  }
  const present = await findBenchRun();
  if (present?.finished_at && present.articles === wanted && present.seed === seed) {
    console.log(`The database has ${wanted} articles of seed ${seed} already.`);
    return;
  }
  const since = performance.now();
  if (present) await emptyBenchDatabase();
  // First of all, so that a run that is cut off can be told from a portal's database.
  await db().execute(`
    create table bench_run (seed int, articles int, finished_at timestamptz);
    create table bench_thread (story_id uuid primary key, thread int);
    insert into bench_run values (${seed}, ${wanted})`);
  await migrate(process.env.DATABASE_URL as string);
  await fill(wanted, seed);
  await db().execute('update bench_run set finished_at = now()');
  console.log(`${wanted} articles in ${seconds(since)}.`);
});

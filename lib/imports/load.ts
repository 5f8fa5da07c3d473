import { createHash } from 'node:crypto';
import { eq, max, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db, isDatabaseDown, type Transaction } from '../db/client';
import { importedArticle } from '../db/schema/imports';
import { article, revision } from '../db/schema/stories';
import { textList } from '../db/text-list';
import { type Locale, locales } from '../i18n/locales';
import { routes } from '../i18n/routes';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { type Digest, digestOf } from '../search/digest';
import { type ReadText, readTexts } from '../search/read-text';
import { addWords } from '../search/vocabulary';
import type { BodyDoc } from '../stories/body/schema';
import { cutRevision } from '../stories/create';
import { publishRevision } from '../stories/publish';
import { publishMany, type ReadyArticle, textOf } from '../stories/publish-many';
import { freeSlugs } from './free-slugs';
import type { ImportLine } from './line';
import { makeSection, readSections, refusedSection, sectionSlug } from './sections';
import { topicIds } from './topics';

/** A line with its number in the file. */
export interface NumberedLine {
  number: number;
  line: ImportLine;
  doc: BodyDoc;
  /** Its words, read ahead. */
  words?: Digest;
}

/** Lines whose words are read at once: between two such lots, the database is given its next statement. */
const lot = 50;

/** Reads the words of lines: work that needs no transaction, for the time in which the database stores other lines. */
export async function readAhead(lines: NumberedLine[]): Promise<NumberedLine[]> {
  const done: NumberedLine[] = [];
  for (let from = 0; from < lines.length; from += lot) {
    const some = lines.slice(from, from + lot);
    const texts = some.map(({ line, doc }) =>
      textOf({ locale: line.locale, fields: { headline: line.title, standfirst: line.standfirst }, doc }),
    );
    const words = await readTexts(db(), texts);
    for (const [place, one] of some.entries()) done.push({ ...one, words: digestOf(words[place] as ReadText) });
    await new Promise(setImmediate);
  }
  // Words may stand in the vocabulary without an article: they go in beside the transaction, on another connection.
  for (const locale of locales) {
    const texts = done.flatMap(({ line, words }) => (words && line.locale === locale ? [words] : []));
    await addWords(db(), locale, texts, true);
  }
  return done;
}

export interface Refusal {
  number: number;
  reason: string;
}

export interface Loaded {
  added: number;
  changed: number;
  unchanged: number;
  refused: Refusal[];
}

export interface LoadOptions {
  /** Makes sections that are not there; else their lines are refused. */
  createSections: boolean;
}

/** What an article of the file is here. */
interface Known extends Record<string, unknown> {
  key: string;
  hash: string;
  article_id: string;
  story: string;
  locale: Locale;
  killed: boolean;
}

const hashOf = (line: ImportLine): string => createHash('sha1').update(JSON.stringify(line)).digest('base64');

async function knownArticles(tx: Transaction, keys: string[]): Promise<Map<string, Known>> {
  const { rows } = await tx.execute<Known>(sql`
    select i.key, i.hash, i.article_id, s.key as story, a.locale, a.public_state = 'killed' as killed
    from imported_article i
    join article a on a.id = i.article_id
    join imported_story s on s.story_id = a.story_id
    where i.key = any(${textList(keys)})`);
  return new Map(rows.map((row) => [row.key, row]));
}

/** Stories by key with their section and the languages they are in. */
async function knownStories(tx: Transaction, keys: string[]) {
  const { rows } = await tx.execute<{ key: string; story_id: string; section_id: string; locales: Locale[] }>(sql`
    select i.key, s.id as story_id, s.section_id, array(select a.locale from article a where a.story_id = s.id) as locales
    from imported_story i join story s on s.id = i.story_id where i.key = any(${textList(keys)})`);
  return new Map(
    rows.map((row) => [row.key, { id: row.story_id, sectionId: row.section_id, locales: new Set(row.locales) }]),
  );
}

/** The lines whose section is there or could be made, with its id. */
async function findSections(tx: Transaction, lines: NumberedLine[], options: LoadOptions, refused: Refusal[]) {
  const sections = await readSections(tx);
  const stories = await knownStories(
    tx,
    lines.map(({ line }) => line.story),
  );
  const named = (id: string, locale: Locale) =>
    [...sections].some(([key, sectionId]) => sectionId === id && key.startsWith(`${locale} `));
  const placed: (NumberedLine & { sectionId: string })[] = [];
  for (const one of lines) {
    const { number, line } = one;
    const { locale, story } = line;
    const slug = sectionSlug(locale, line.section);
    let sectionId = sections.get(`${locale} ${slug}`);
    if (!sectionId) {
      const reason = options.createSections
        ? refusedSection(slug)
        : `there is no section ${line.section} in ${locale} (--create-sections makes it)`;
      if (reason) {
        refused.push({ number, reason });
        continue;
      }
      const ofStory = stories.get(story)?.sectionId;
      sectionId = await makeSection(tx, locale, line.section, ofStory && !named(ofStory, locale) ? ofStory : null);
      sections.set(`${locale} ${slug}`, sectionId);
    }
    const known = stories.get(story);
    if (known?.locales.has(locale)) {
      refused.push({ number, reason: `story ${story} has an article in ${locale} already` });
      continue;
    }
    if (known) known.locales.add(locale);
    else stories.set(story, { id: v7(), sectionId, locales: new Set([locale]) });
    placed.push({ ...one, sectionId });
  }
  return { placed, stories };
}

async function addNew(tx: Transaction, lines: NumberedLine[], options: LoadOptions, refused: Refusal[]) {
  const { placed, stories } = await findSections(tx, lines, options, refused);
  if (!placed.length) return { articles: [], sections: new Set<string>() };
  const first = new Map<string, (typeof placed)[number]>();
  for (const one of placed) if (!first.has(one.line.story)) first.set(one.line.story, one);
  const storyIds = [...first.keys()].map((key) => stories.get(key)?.id ?? '');
  await tx.execute(sql`
    with named as (
      select * from unnest(${textList([...first.keys()])}, ${textList(storyIds)}::uuid[],
        ${textList([...first.values()].map((one) => one.sectionId))}::uuid[], ${textList([...first.values()].map((one) => one.line.locale))})
        as named (key, id, section_id, locale)
    ), stored as (
      insert into story (id, section_id, origin_locale, kind)
      select id, section_id, locale, 'report' from named where not exists (select from story where story.id = named.id)
    )
    insert into imported_story (key, story_id) select key, id from named on conflict do nothing`);

  const topics = new Map<Locale, Map<string, string>>();
  for (const locale of new Set(placed.map(({ line }) => line.locale))) {
    const named = placed.flatMap(({ line }) => (line.locale === locale ? line.topics : []));
    topics.set(locale, named.length ? await topicIds(tx, locale, [...new Set(named)]) : new Map());
  }
  const slugs = await freeSlugs(
    tx,
    placed.map(({ line }) => ({ locale: line.locale, headline: line.title })),
  );
  const articles = placed.map(({ line, sectionId, doc, words }, place): ReadyArticle => {
    const ids = line.topics.flatMap((name) => topics.get(line.locale)?.get(name) ?? []);
    return {
      ...{ id: v7({ msecs: line.publishedAt.getTime() }), revisionId: v7(), locale: line.locale, sectionId },
      storyId: stories.get(line.story)?.id ?? '',
      ...{ at: line.publishedAt, doc, words },
      fields: {
        ...{ headline: line.title, standfirst: line.standfirst, kicker: '', dateline: '', heroId: null },
        ...{ slug: slugs[place] ?? '', byline: [], topics: [...new Set(ids)], sources: [] },
      },
    };
  });
  await publishMany(tx, articles);
  await tx.execute(sql`
    insert into imported_article (key, article_id, hash)
    select * from unnest(${textList(placed.map(({ line }) => line.key))}, ${textList(articles.map((one) => one.id))}::uuid[],
      ${textList(placed.map(({ line }) => hashOf(line)))})`);
  return { articles, sections: new Set(placed.map((one) => one.sectionId)) };
}

/** Publishes a changed line as a further revision of its article. */
async function change(tx: Transaction, { article_id: id }: Known, { line, doc }: NumberedLine): Promise<void> {
  const [found] = await tx
    .select({ slug: article.slug, seq: max(revision.seq) })
    .from(article)
    .innerJoin(revision, eq(revision.articleId, article.id))
    .where(eq(article.id, id))
    .groupBy(article.id);
  const topics = await topicIds(tx, line.locale, line.topics);
  const fields = {
    ...{ headline: line.title, standfirst: line.standfirst, kicker: '', dateline: '', heroId: null },
    ...{ slug: found?.slug ?? '', byline: [], topics: [...new Set(topics.values())], sources: [] },
  };
  const content = { fields, doc };
  await publishRevision(tx, await cutRevision(tx, id, (found?.seq ?? 0) + 1, content));
  await tx
    .update(importedArticle)
    .set({ hash: hashOf(line) })
    .where(eq(importedArticle.key, line.key));
}

/** What every press may show of new articles: lists, and not-found pages kept of their addresses. */
async function announceNew(tx: Transaction, articles: ReadyArticle[]): Promise<void> {
  const bySection = new Map([...(await readSections(tx))].map(([key, id]) => [`${key.split(' ')[0]} ${id}`, key]));
  const names = articles.flatMap(({ locale, sectionId, storyId, fields }) => {
    const [, section = ''] = bySection.get(`${locale} ${sectionId}`)?.split(' ') ?? [];
    return [
      ...[tags.story(storyId), tags.front(locale), tags.section(sectionId, locale)],
      ...fields.topics.map((id) => tags.topic(id, locale)),
      tags.path(routes.article.path(locale, section, fields.slug)),
    ];
  });
  await announce(tx, 'purge', names);
}

async function loadTogether(lines: NumberedLine[], options: LoadOptions): Promise<Loaded> {
  return db().transaction(async (tx) => {
    // A crash may lose the last batch, and the next import brings it again. The index takes more at a time in than its
    // usual 4 MB, but no more than readers who search meanwhile don't notice.
    await tx.execute(
      sql`select set_config('synchronous_commit', 'off', true), set_config('gin_pending_list_limit', '16384', true)`,
    );
    // Texts are packed five times as fast that way, where PostgreSQL was built with it.
    await tx.execute(sql`
      select set_config('default_toast_compression', 'lz4', true) from pg_settings
      where name = 'default_toast_compression' and 'lz4' = any(enumvals)`);
    const refused: Refusal[] = [];
    const known = await knownArticles(
      tx,
      lines.map(({ line }) => line.key),
    );
    const fresh = lines.filter(({ line }) => !known.has(line.key));
    let [changed, unchanged] = [0, 0];
    for (const one of lines) {
      const { number, line } = one;
      const there = known.get(line.key);
      if (!there) continue;
      if (there.hash === hashOf(line)) unchanged++;
      else if (there.story !== line.story || there.locale !== line.locale) {
        refused.push({ number, reason: `key ${line.key} is of story ${there.story} in ${there.locale}` });
      } else if (there.killed) refused.push({ number, reason: `article ${line.key} was killed` });
      else {
        await change(tx, there, one);
        changed++;
      }
    }
    const { articles } = fresh.length ? await addNew(tx, fresh, options, refused) : { articles: [] };
    if (articles.length) await announceNew(tx, articles);
    return { added: articles.length, changed, unchanged, refused };
  });
}

/**
 * Stores lines in one transaction; when the database refuses it, in halves, until the line that it refuses is known.
 * No key may stand twice among them.
 */
export async function loadLines(lines: NumberedLine[], options: LoadOptions): Promise<Loaded> {
  try {
    return await loadTogether(lines, options);
  } catch (error) {
    const [only] = lines;
    if (isDatabaseDown(error) || !only) throw error;
    if (lines.length === 1) {
      const { cause, message } = error as Error;
      const reason = `could not be stored: ${cause instanceof Error ? cause.message : message}`;
      return { added: 0, changed: 0, unchanged: 0, refused: [{ number: only.number, reason }] };
    }
    const middle = Math.ceil(lines.length / 2);
    const first = await loadLines(lines.slice(0, middle), options);
    const second = await loadLines(lines.slice(middle), options);
    return {
      added: first.added + second.added,
      changed: first.changed + second.changed,
      unchanged: first.unchanged + second.unchanged,
      refused: [...first.refused, ...second.refused],
    };
  }
}

/** Brings statistics and indexes in order after many new rows. */
export async function settle(): Promise<void> {
  await db().execute('vacuum (analyze)');
}

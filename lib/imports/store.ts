import { eq, max, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db, type Transaction } from '../db/client';
import { importedArticle } from '../db/schema/imports';
import { article, revision } from '../db/schema/stories';
import { textList } from '../db/text-list';
import { routes } from '../i18n/routes';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { cutRevision } from '../stories/create';
import { publishRevision } from '../stories/publish';
import { publishMany, type ReadyArticle } from '../stories/publish-many';
import { inBulk } from './bulk';
import type { ChangedLine } from './places';
import type { WordedLine } from './read-words';
import { readSections } from './sections';

const fieldsOf = (line: ChangedLine['line'], slug: string, topics: string[]) => ({
  ...{ headline: line.title, standfirst: line.standfirst, kicker: '', dateline: '', heroId: null },
  ...{ slug, byline: [], topics, sources: [] },
});

async function addNew(tx: Transaction, lines: WordedLine[]): Promise<ReadyArticle[]> {
  const first = new Map<string, WordedLine>();
  for (const one of lines) if (!first.has(one.line.story)) first.set(one.line.story, one);
  const stories = [...first.values()];
  const each = (value: (one: WordedLine) => string) => textList(stories.map(value));
  await tx.execute(sql`
    with named as (
      select * from unnest(${each(({ line }) => line.story)}, ${each((one) => one.storyId)}::uuid[],
        ${each((one) => one.sectionId)}::uuid[], ${each(({ line }) => line.locale)})
        as named (key, id, section_id, locale)
    ), stored as (
      insert into story (id, section_id, origin_locale, kind)
      select id, section_id, locale, 'report' from named where not exists (select from story where story.id = named.id)
    )
    insert into imported_story (key, story_id) select key, id from named on conflict do nothing`);
  const articles = lines.map(
    ({ line, storyId, sectionId, doc, words, topics, slug }): ReadyArticle => ({
      ...{ id: v7({ msecs: line.publishedAt.getTime() }), revisionId: v7(), storyId, sectionId },
      ...{ locale: line.locale, at: line.publishedAt, doc, words, fields: fieldsOf(line, slug, topics) },
    }),
  );
  await publishMany(tx, articles);
  await tx.execute(sql`
    insert into imported_article (key, article_id, hash)
    select * from unnest(${textList(lines.map(({ line }) => line.key))}, ${textList(articles.map((one) => one.id))}::uuid[],
      ${textList(lines.map((one) => one.hash))})`);
  return articles;
}

/** Publishes a changed line as a further revision of its article. */
async function change(tx: Transaction, { articleId, line, doc, hash, topics }: ChangedLine): Promise<void> {
  const [found] = await tx
    .select({ slug: article.slug, seq: max(revision.seq) })
    .from(article)
    .innerJoin(revision, eq(revision.articleId, article.id))
    .where(eq(article.id, articleId))
    .groupBy(article.id);
  const content = { fields: fieldsOf(line, found?.slug ?? '', topics), doc };
  await publishRevision(tx, await cutRevision(tx, articleId, (found?.seq ?? 0) + 1, content));
  await tx.update(importedArticle).set({ hash }).where(eq(importedArticle.key, line.key));
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
  await announce(tx, 'purge', [...new Set(names)]);
}

/** Stores lines in one transaction. */
export async function store(fresh: WordedLine[], changed: ChangedLine[]): Promise<void> {
  if (!fresh.length && !changed.length) return;
  await db().transaction(async (tx) => {
    await inBulk(tx);
    for (const one of changed) await change(tx, one);
    if (fresh.length) await announceNew(tx, await addNew(tx, fresh));
  });
}

import { eq } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { article, publication, revision, slug } from '../db/schema/stories';
import { articleSource, articleTopic, byline, person, topic } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { settlePictures } from '../media/settle-pictures';
import { picturesOf } from '../media/uses';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { digestOf } from '../search/digest';
import { writeSearchEntry } from '../search/entries';
import { readTexts } from '../search/read-text';
import { countWords, readingMinutes } from '../text/reading-time';
import { docText } from './body/plain-text';
import { bodyDoc } from './body/schema';
import { currentIds } from './current-ids';
import { addressTags, clearProjections, listTags } from './projections';
import { searchedBodies } from './reindex';
import { revisionFields } from './revision-fields';
import { writeTerms } from './terms';

/** The slug itself, or the first of `-2`, `-3`… that no other article of the language ever had. */
async function claimSlug(tx: Transaction, locale: Locale, wanted: string, articleId: string) {
  await tx.update(slug).set({ current: false }).where(eq(slug.articleId, articleId));
  for (let n = 1; ; n++) {
    const text = n === 1 ? wanted : `${wanted}-${n}`;
    const [held] = await tx
      .insert(slug)
      .values({ locale, slug: text, articleId, current: true })
      .onConflictDoUpdate({
        target: [slug.locale, slug.slug],
        set: { current: true },
        setWhere: eq(slug.articleId, articleId),
      })
      .returning({ slug: slug.slug });
    if (held) return text;
  }
}

/** The instant wished for, or just behind the publication before it: that one may have been waited for. */
const notBefore = (previous: Date | null, wished: Date): Date =>
  previous && previous >= wished ? new Date(previous.getTime() + 1) : wished;

/**
 * Makes a revision what readers see, at an instant (now, unless history is loaded): card columns, topics, byline,
 * sources, words and what search finds it by follow it in the same transaction, and every press hears of it.
 * @throws ZodError when the revision is not fit to be published; Error when it does not exist, the article was killed,
 * or has an embargo that has not ended.
 */
export async function publishRevision(tx: Transaction, revisionId: string, wished = new Date()): Promise<void> {
  const [found] = await tx
    .select({ revision, article })
    .from(revision)
    .innerJoin(article, eq(article.id, revision.articleId))
    .where(eq(revision.id, revisionId))
    // One publication of an article at a time: two side by side would leave it two current addresses. Not `update`:
    // that would keep comments and reads, which refer to the article, waiting.
    .for('no key update', { of: article });
  if (!found) throw new Error(`there is no revision ${revisionId}`);
  // What is kept while an article is written may be unfinished; readers get only what fits.
  const fields = revisionFields.parse(found.revision.fields);
  const doc = bodyDoc.parse(found.revision.doc);
  const { id, locale, storyId, sectionId, embargoUntil, updatedAt } = found.article;
  if (found.article.publicState === 'killed') throw new Error(`article ${id} was killed and can't be published`);
  const at = notBefore(updatedAt, wished);
  if (embargoUntil && embargoUntil > at)
    throw new Error(`article ${id} is under embargo until ${embargoUntil.toISOString()}`);

  const shownBefore = await picturesOf(tx, id);
  const firstPublishedAt = found.article.firstPublishedAt ?? at;
  const body = docText(doc);
  const words = countWords(`${fields.headline} ${fields.standfirst} ${body}`);
  await tx
    .update(article)
    .set({
      publicState: 'live',
      liveRevisionId: revisionId,
      firstPublishedAt,
      updatedAt: at,
      slug: await claimSlug(tx, locale, fields.slug, id),
      kicker: fields.kicker,
      headline: fields.headline,
      standfirst: fields.standfirst,
      heroId: fields.heroId,
      readingMinutes: readingMinutes(locale, words),
    })
    .where(eq(article.id, id));
  await tx.insert(publication).values({ articleId: id, revisionId, at });
  await settlePictures(tx, [...shownBefore, ...(await picturesOf(tx, id))]);

  const listed = { articleId: id, locale, firstPublishedAt };
  const before = await clearProjections(tx, id);
  const topics = await currentIds(tx, topic, fields.topics);
  const people = await currentIds(tx, person, fields.byline);
  if (topics.length) {
    await tx.insert(articleTopic).values(topics.map((topicId, pos) => ({ ...listed, topicId, pos })));
  }
  if (people.length) {
    await tx.insert(byline).values(people.map((personId, pos) => ({ ...listed, personId, pos })));
  }
  if (fields.sources.length) {
    await tx.insert(articleSource).values(fields.sources.map((sourceId, pos) => ({ articleId: id, sourceId, pos })));
  }
  const { headline, standfirst } = fields;
  const bodies = await searchedBodies(tx, [{ id, body }]);
  const [read] = await readTexts(tx, [{ locale, headline, standfirst, body: bodies.get(id) ?? '' }]);
  if (!read) throw new Error(`article ${id} was not read`);
  const text = { id, locale, publishedAt: firstPublishedAt, words: digestOf(read) };
  await writeTerms(tx, text);
  const subjects = [sectionId, ...topics, ...people];
  await writeSearchEntry(tx, { ...text, storyId, subjects });

  const lists = await listTags(tx, { id, locale, sectionId }, [before, { topics, people }]);
  await announce(tx, 'purge', [tags.article(id), tags.story(storyId), ...lists, ...(await addressTags(tx, id))]);
  await announce(tx, 'expire', [tags.card(id)]);
}

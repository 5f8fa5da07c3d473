import { and, asc, eq, inArray } from 'drizzle-orm';
import { getTranslations } from 'next-intl/server';
import { reading } from '../db/client';
import { media, mediaI18n } from '../db/schema/media';
import { article, correction, liveUpdate, revision } from '../db/schema/stories';
import { articleTopic, byline, person, personI18n, topicI18n } from '../db/schema/subjects';
import { moment } from '../i18n/dates';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { routes } from '../i18n/routes';
import { press } from '../press/card';
import { tags } from '../press/tags';
import { docMedia } from '../stories/body/plain-text';
import type { Card } from '../stories/cards';
import { escapeHtml } from '../text/escape-html';
import { bodyHtml, type FeedPictures, feedPicture, figureHtml } from './body-html';
import type { FeedItem } from './feed';

/** What an item says beside its card, read for all items at once. */
async function readMore(locale: Locale, ids: string[]) {
  return reading(async (db) => {
    const [bodies, corrections, updates, topics, people] = await Promise.all([
      db
        .select({ id: article.id, doc: revision.doc })
        .from(article)
        .innerJoin(revision, eq(revision.id, article.liveRevisionId))
        .where(inArray(article.id, ids)),
      db.select().from(correction).where(inArray(correction.articleId, ids)).orderBy(asc(correction.at)),
      db
        .select()
        .from(liveUpdate)
        .where(and(inArray(liveUpdate.articleId, ids), eq(liveUpdate.state, 'published')))
        .orderBy(asc(liveUpdate.at)),
      db
        .select({ articleId: articleTopic.articleId, name: topicI18n.name })
        .from(articleTopic)
        .innerJoin(topicI18n, and(eq(topicI18n.topicId, articleTopic.topicId), eq(topicI18n.locale, locale)))
        .where(inArray(articleTopic.articleId, ids))
        .orderBy(asc(articleTopic.pos)),
      db
        .select({ articleId: byline.articleId, name: personI18n.name, slug: person.slug })
        .from(byline)
        .innerJoin(person, eq(person.id, byline.personId))
        .innerJoin(personI18n, and(eq(personI18n.personId, person.id), eq(personI18n.locale, locale)))
        .where(inArray(byline.articleId, ids))
        .orderBy(asc(byline.pos)),
    ]);
    const shown = [...bodies.map((row) => row.doc), ...updates.map((row) => row.doc)].flatMap(docMedia);
    const rows = shown.length
      ? await db
          .select({ file: media, words: mediaI18n })
          .from(media)
          .leftJoin(mediaI18n, and(eq(mediaI18n.mediaId, media.id), eq(mediaI18n.locale, locale)))
          .where(inArray(media.id, shown))
      : [];
    const pictures: FeedPictures = new Map(rows.map((row) => [row.file.id, row]));
    return { bodies, corrections, updates, topics, people, pictures };
  });
}

/**
 * Live articles as items of a feed, with their whole text, a live story's updates, and their corrections: a correction
 * changes `updatedAt` too, so that who has read the mistake is shown the correction.
 */
export async function articleItems(locale: Locale, cards: Card[]): Promise<FeedItem[]> {
  if (!cards.length) return [];
  // Updates that come, change or are taken away name nothing but their article.
  press({ tags: cards.filter(({ kind }) => kind === 'live').map(({ id }) => tags.article(id)) });
  const [more, t] = await Promise.all([
    readMore(
      locale,
      cards.map((card) => card.id),
    ),
    getTranslations({ locale, namespace: 'article' }),
  ]);
  return cards.map((card) => {
    const own = <Row extends { articleId: string }>(rows: Row[]) => rows.filter((row) => row.articleId === card.id);
    const doc = more.bodies.find((row) => row.id === card.id)?.doc ?? { type: 'doc' as const, content: [] };
    const corrections = own(more.corrections);
    const updates = own(more.updates);
    const parts = [
      card.hero ? figureHtml(card.hero, card.heroWords) : '',
      bodyHtml(doc, more.pictures),
      ...updates.map(
        (update) =>
          `<h2>${escapeHtml(`${moment(locale, update.at)} ${update.headline}`.trim())}</h2>\n${bodyHtml(update.doc, more.pictures)}`,
      ),
      ...corrections.map(
        ({ kind, at, body }) =>
          `<p><strong>${escapeHtml(`${t(kind)}, ${moment(locale, at)}`)}:</strong> ${escapeHtml(body)}</p>`,
      ),
    ];
    const changed = [card.updatedAt, ...corrections.map((row) => row.at), ...updates.map((row) => row.at)];
    return {
      id: `urn:uuid:${card.id}`,
      url: absolute(routes.article.path(locale, card.section.slug, card.slug)),
      title: card.headline,
      summary: card.standfirst,
      html: parts.filter(Boolean).join('\n'),
      publishedAt: card.publishedAt,
      updatedAt: new Date(Math.max(...changed.map((at) => at.getTime()))),
      authors: own(more.people).map(({ name, slug }) => ({ name, url: absolute(routes.author.path(locale, slug)) })),
      topics: own(more.topics).map(({ name }) => name),
      picture: card.hero && {
        url: feedPicture(card.hero),
        width: Math.min(1200, card.hero.width),
        height: Math.round((card.hero.height / card.hero.width) * Math.min(1200, card.hero.width)),
        alt: card.heroWords?.alt ?? '',
        credit: card.heroWords?.credit ?? '',
      },
    };
  });
}

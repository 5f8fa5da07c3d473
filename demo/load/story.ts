import { correction, liveUpdate } from '@/lib/db/schema/stories';
import type { Locale } from '@/lib/i18n/locales';
import { type BodyNode, bodyDoc } from '@/lib/stories/body/schema';
import { createArticle, createStory, cutRevision } from '@/lib/stories/create';
import { publishRevision } from '@/lib/stories/publish';
import { pictureIndex } from '../picture';
import type { DemoArticle, DemoStory, Moment } from '../types';
import { loadComments } from './comments';
import type { LoadContext } from './context';
import { pictureId } from './pictures';
import { idOf } from './vocabulary';

/** A moment of the demo edition as an instant: minutes before the load, or a fixed one. */
const instantOf = (at: Moment, now: Date): Date =>
  typeof at === 'string' ? new Date(at) : new Date(now.getTime() - at * 60_000);

/** The body with the stand-in ids of its pictures replaced by real ones. */
function bodyWith({ pictures }: LoadContext, locale: Locale, article: DemoArticle, body: BodyNode[]) {
  const content = body.map((node) => {
    const index = node.type === 'image' ? pictureIndex(node.attrs.mediaId) : null;
    if (index === null) return node;
    const picture = article.pictures?.[index];
    if (!picture) throw new Error(`${article.slug} shows picture ${index}, which it does not have`);
    return { type: 'image' as const, attrs: { mediaId: pictureId(pictures, picture, locale) } };
  });
  return bodyDoc.parse({ type: 'doc', content });
}

async function loadArticle(context: LoadContext, story: DemoStory, storyId: string, locale: Locale, demo: DemoArticle) {
  const { tx, vocabulary, pictures, now } = context;
  const sectionId = idOf(vocabulary.sections, story.section);
  const articleId = await createArticle(tx, { storyId, locale, sectionId });
  const fields = {
    headline: demo.headline,
    standfirst: demo.standfirst,
    kicker: demo.kicker,
    slug: demo.slug,
    dateline: demo.dateline ?? '',
    heroId: demo.hero ? pictureId(pictures, demo.hero, locale) : null,
    byline: demo.byline.map((key) => idOf(vocabulary.people, key)),
    topics: story.topics.map((key) => idOf(vocabulary.topics, key)),
    sources: demo.sources.map((key) => idOf(vocabulary.sources, key)),
  };
  let content = { fields, doc: bodyWith(context, locale, demo, demo.body), note: '' };
  const versions = [{ at: demo.published, note: '' }, ...(demo.revisions ?? [])];
  for (const [seq, version] of versions.entries()) {
    const { headline, standfirst, body, at, note } = {
      headline: undefined,
      standfirst: undefined,
      body: undefined,
      ...version,
    };
    content = {
      fields: { ...content.fields, ...(headline && { headline }), ...(standfirst && { standfirst }) },
      doc: body ? bodyWith(context, locale, demo, body) : content.doc,
      note,
    };
    const published = instantOf(at, now);
    await publishRevision(tx, await cutRevision(tx, articleId, seq + 1, { ...content, at: published }), published);
  }
  for (const { at, kind, body } of demo.corrections ?? []) {
    await tx.insert(correction).values({ articleId, kind, body, at: instantOf(at, now) });
  }
  for (const { at, headline, body, pinned } of demo.updates ?? []) {
    const doc = bodyWith(context, locale, demo, body);
    await tx.insert(liveUpdate).values({ articleId, at: instantOf(at, now), headline, doc, pinned: pinned ?? false });
  }
  await loadComments(context, articleId, locale, instantOf(demo.published, now), demo.comments ?? []);
  return articleId;
}

/** Stores one story with its articles, their history, corrections, updates and comments. Returns ids by language. */
export async function loadStory(context: LoadContext, story: DemoStory) {
  const { tx, vocabulary } = context;
  const storyId = await createStory(tx, {
    sectionId: idOf(vocabulary.sections, story.section),
    originLocale: story.origin,
    kind: story.kind,
    archive: story.archive ?? false,
  });
  const articles = new Map<Locale, string>();
  for (const [locale, demo] of Object.entries(story.articles) as [Locale, DemoArticle][]) {
    articles.set(locale, await loadArticle(context, story, storyId, locale, demo));
  }
  return { storyId, articles };
}

import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { audit, draft, previewLink } from '../../db/schema/newsroom';
import { sectionI18n } from '../../db/schema/sections';
import { article } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { newToken } from '../../security/tokens';
import { doc, p } from '../../stories/body/build';
import { publishRevision } from '../../stories/publish';
import { killArticle, withdrawArticle } from '../../stories/take-down';
import { addSection, addTopic, publish } from '../../stories/test-support';
import { cutDraft } from '../drafts/cut-draft';
import { type DraftDoc, draftFields, emptyDraftDoc } from '../drafts/draft-content';
import { saveDraft } from '../drafts/save-draft';
import { addStaff, beginArticle } from '../test-support';
import { draftShareCard } from './draft-share-card';
import { listArticleLinks, listOpenLinks } from './list-links';
import { makePreviewLink } from './make-link';
import { type LinkFound, openPreviewLink } from './open-link';
import { revokePreviewLink } from './revoke-link';
import { listSiblings } from './siblings';
import { staffPreview } from './staff-preview';

let drop: () => Promise<void>;
let editor: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  editor = await addStaff('editor');
});
afterAll(() => drop());

const tokenOf = (url: string): string => url.split('/').at(-1) ?? '';
const whole = { headline: 'Secret', slug: 'secret', standfirst: 'Not yet.' };

/** An English article with a draft and a link to it. */
async function drafted(fields: object = whole, body: DraftDoc = doc(p('Hidden text.')) as DraftDoc) {
  const { articleId, storyId } = await beginArticle(editor);
  const saved = { fields: draftFields.parse(fields), doc: body, lockVersion: 0 };
  await saveDraft(editor, articleId, saved);
  const link = await makePreviewLink(editor, articleId, { hours: 24, revisionId: null });
  return { articleId, storyId, link, token: tokenOf(link.url) };
}

/** What is open behind a token. */
async function opened(token: string): Promise<Extract<LinkFound, { state: 'open' }>['preview']> {
  const found = await openPreviewLink('en', token);
  if (found.state !== 'open') throw new Error(`the link is ${found.state}`);
  return found.preview;
}

test('a link shows the draft as it is when somebody looks, and says when it was saved', async () => {
  const { articleId, token } = await drafted();
  expect(await opened(token)).toMatchObject({
    page: {
      card: { headline: 'Secret', standfirst: 'Not yet.' },
      body: doc(p('Hidden text.')),
      history: [{ first: true }],
    },
    seen: { what: 'draft', by: editor.name },
    lacks: [],
    hidden: 0,
    livePath: null,
  });
  await saveDraft(editor, articleId, {
    fields: draftFields.parse({ ...whole, headline: 'Newer' }),
    doc: emptyDraftDoc,
    lockVersion: 1,
  });
  expect((await opened(token)).page.card.headline).toBe('Newer');
});

test('a link to a revision goes on showing that one', async () => {
  const { articleId } = await drafted();
  const revisionId = await cutDraft(db(), editor, articleId, 'For the lawyer');
  const { url } = await makePreviewLink(editor, articleId, { hours: 1, revisionId });
  await saveDraft(editor, articleId, {
    fields: draftFields.parse({ ...whole, headline: 'Newer' }),
    doc: emptyDraftDoc,
    lockVersion: 1,
  });
  expect(await opened(tokenOf(url))).toMatchObject({
    page: { card: { headline: 'Secret' } },
    seen: { what: 'revision', seq: 1, note: 'For the lawyer' },
  });
});

test('the token is 32 random bytes and is stored nowhere, neither in the list nor in the record', async () => {
  const { link, token } = await drafted();
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const stored = JSON.stringify([
    await db().select().from(previewLink),
    await db().select().from(audit),
    await listOpenLinks(editor, null),
  ]);
  expect(stored).toContain(link.id);
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
});

test('a guessed, broken or hostile token and one under another language are alike', async () => {
  const { token } = await drafted();
  const unknown = { state: 'unknown' };
  for (const guess of [newToken(), token.slice(1), `${token}a`, token.toLowerCase(), '', "' or true --", 'a\0b']) {
    expect(await openPreviewLink('en', guess)).toEqual(unknown);
  }
  for (const other of ['tr', 'ru'] as const) expect(await openPreviewLink(other, token)).toEqual(unknown);
});

test('a link ends with its time, or when it is revoked, at once and for good', async () => {
  const late = await drafted();
  await db()
    .update(previewLink)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(previewLink.id, late.link.id));
  expect(await openPreviewLink('en', late.token)).toEqual({ state: 'expired' });

  const ended = await drafted();
  await revokePreviewLink(editor, ended.link.id);
  expect(await openPreviewLink('en', ended.token)).toEqual({ state: 'revoked' });
  await revokePreviewLink(editor, ended.link.id);
  const open = (await listOpenLinks(editor, null)).items.map(({ id }) => id);
  expect(open).not.toContain(late.link.id);
  expect(open).not.toContain(ended.link.id);
});

test('a killed article has no previews, and none can be made', async () => {
  const { articleId, token } = await drafted();
  await publishRevision(db(), await cutDraft(db(), editor, articleId));
  await killArticle(db(), articleId, '');
  expect(await openPreviewLink('en', token)).toEqual({ state: 'revoked' });
  await expect(makePreviewLink(editor, articleId, { hours: 1, revisionId: null })).rejects.toMatchObject({
    kind: 'conflict',
  });
  await expect(async () => staffPreview(editor, 'en', articleId, null)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await listArticleLinks(editor, articleId)).toEqual([]);
});

test('once readers have the text, the link leads to the article, and what is written later stays unseen', async () => {
  const { articleId, token } = await drafted({ ...whole, slug: 'to-be-live' });
  const revisionId = await cutDraft(db(), editor, articleId);
  const pinned = tokenOf((await makePreviewLink(editor, articleId, { hours: 1, revisionId })).url);
  await publishRevision(db(), revisionId);
  const live = { state: 'live', path: expect.stringMatching(/^\/en\/.+\/to-be-live$/) };
  expect(await openPreviewLink('en', token)).toEqual(live);
  expect(await openPreviewLink('en', pinned)).toEqual(live);

  await saveDraft(editor, articleId, {
    fields: draftFields.parse({ ...whole, headline: 'An update', slug: 'to-be-live' }),
    doc: emptyDraftDoc,
    lockVersion: 1,
  });
  expect(await openPreviewLink('en', token)).toEqual(live);
  const { url } = await makePreviewLink(editor, articleId, { hours: 1, revisionId: null });
  expect(await opened(tokenOf(url))).toMatchObject({
    page: { card: { headline: 'An update' }, history: [{ oldHeadline: 'Secret' }, { first: true }] },
    livePath: expect.stringContaining('to-be-live'),
  });

  await withdrawArticle(db(), articleId);
  expect((await openPreviewLink('en', pinned)).state).toBe('open');
});

test('a draft that is what readers have leads to the article', async () => {
  const { articleId } = await drafted({ ...whole, slug: 'as-it-is' });
  await publishRevision(db(), await cutDraft(db(), editor, articleId));
  const { url } = await makePreviewLink(editor, articleId, { hours: 1, revisionId: null });
  expect((await openPreviewLink('en', tokenOf(url))).state).toBe('live');
  await db().delete(draft).where(eq(draft.articleId, articleId));
  expect((await openPreviewLink('en', tokenOf(url))).state).toBe('live');
});

test('an empty draft is a page too, which says what it lacks', async () => {
  const { articleId } = await beginArticle(editor);
  const { url } = await makePreviewLink(editor, articleId, { hours: 1, revisionId: null });
  expect(await opened(tokenOf(url))).toMatchObject({
    page: { card: { headline: '', slug: '', hero: null }, translations: {}, topics: [] },
    related: [],
    seen: { what: 'draft', at: null },
    lacks: ['headline', 'slug', 'standfirst'],
  });
});

test('unknown blocks, ids of nothing and a section without words do not break it', async () => {
  const nothing = '0198b7a2-0000-7000-8000-000000000000';
  const fields = { ...whole, heroId: nothing, byline: [nothing], topics: [nothing], sources: [nothing] };
  const odd = { type: 'doc' as const, content: [{ type: 'chart' }, p('Seen.'), { type: 'image', attrs: {} }] };
  const { articleId, token } = await drafted(fields, odd as DraftDoc);
  const [own] = await db().select().from(article).where(eq(article.id, articleId));
  await db()
    .delete(sectionI18n)
    .where(eq(sectionI18n.sectionId, own?.sectionId ?? ''));
  expect(await opened(token)).toMatchObject({
    page: { card: { hero: null, section: { name: '', slug: '' } }, body: doc(p('Seen.')), byline: [], sources: [] },
    hidden: 2,
  });
});

test('related stories are those of the draft’s own topics and words', async () => {
  const sectionId = await addSection('related');
  const topic = await addTopic('lighthouses');
  const byTopic = await publish({ sectionId, slug: 'by-topic', topics: [topic] });
  const byWords = await publish({
    sectionId,
    slug: 'by-words',
    headline: 'Zeppelin lands on glacier',
    body: doc(p('The zeppelin landed on the glacier at noon, and the glacier held.')),
  });
  await publish({ sectionId, slug: 'by-nothing', headline: 'Quite different' });
  const text = doc(p('A zeppelin over the glacier.')) as DraftDoc;
  const { token } = await drafted({ headline: 'Glacier awaits zeppelin', topics: [topic] }, text);
  const related = (await opened(token)).related.map(({ card, reason }) => [card.id, reason.by]);
  expect(related).toContainEqual([byTopic.id, 'topic']);
  expect(related).toContainEqual([byWords.id, 'text']);
  expect(related).toHaveLength(2);
});

test('unpublished languages of the story are for staff only', async () => {
  const { storyId, token, articleId } = await drafted();
  const { articleId: sibling } = await beginArticle(editor, 'ru');
  await db().update(article).set({ storyId }).where(eq(article.id, sibling));
  expect((await opened(token)).page.translations).toEqual({});
  expect(await listSiblings(editor, storyId)).toMatchObject([
    { articleId, locale: 'en', publicState: 'never', headline: 'Secret' },
    { articleId: sibling, locale: 'ru', publicState: 'never' },
  ]);
});

test('staff see a draft by its id, in its language, without a link', async () => {
  const { articleId } = await drafted();
  const moderator = await addStaff('moderator');
  expect(await staffPreview(moderator, 'en', articleId, null)).toMatchObject({
    page: { card: { headline: 'Secret' } },
  });
  expect(await staffPreview(moderator, 'tr', articleId, null)).toBeNull();
  expect(await staffPreview(moderator, 'en', '0198b7a2-0000-7000-8000-000000000000', null)).toBeNull();
  const other = await drafted();
  const revisionId = await cutDraft(db(), editor, other.articleId);
  expect(await staffPreview(moderator, 'en', articleId, revisionId)).toBeNull();
});

test('who writes may share; who moderates may not; another’s link is revoked by the desk only', async () => {
  const reporter = await addStaff('reporter');
  const { articleId } = await beginArticle(reporter);
  const { id } = await makePreviewLink(reporter, articleId, { hours: 1, revisionId: null });
  const [moderator, translator] = [await addStaff('moderator'), await addStaff('translator')];
  const refused = { kind: 'forbidden' };
  await expect(makePreviewLink(moderator, articleId, { hours: 1, revisionId: null })).rejects.toMatchObject(refused);
  await expect(listOpenLinks(moderator, null)).rejects.toMatchObject(refused);
  await expect(revokePreviewLink(translator, id)).rejects.toMatchObject(refused);
  expect(await listArticleLinks(translator, articleId)).toMatchObject([{ id, by: reporter.name, revocable: false }]);
  expect(await listArticleLinks(reporter, articleId)).toMatchObject([{ id, revocable: true }]);
  await revokePreviewLink(editor, id);
  expect(await listArticleLinks(reporter, articleId)).toEqual([]);
});

test('a link is not pinned to another article’s revision', async () => {
  const [one, two] = [await drafted(), await drafted()];
  const revisionId = await cutDraft(db(), editor, two.articleId);
  await expect(makePreviewLink(editor, one.articleId, { hours: 1, revisionId })).rejects.toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'revisionId' }],
  });
});

test('the list of all links goes on page by page, each link once', async () => {
  const { articleId } = await beginArticle(editor);
  for (let n = 0; n < 35; n++) await makePreviewLink(editor, articleId, { hours: 1, revisionId: null });
  const first = await listOpenLinks(editor, null);
  expect(first.items).toHaveLength(30);
  const { cursorFromText } = await import('../../db/keyset');
  const second = await listOpenLinks(editor, cursorFromText(first.next ?? ''));
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(35);
});

test('the share card of a draft is drawn of what is saved, for who may read it', async () => {
  const { articleId } = await drafted({ ...whole, slug: 'card' });
  const first = await draftShareCard(editor, articleId);
  expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  const fields = draftFields.parse({ ...whole, slug: 'card', headline: 'Ğ ş İ ı, ёлка' });
  await saveDraft(editor, articleId, { fields, doc: emptyDraftDoc, lockVersion: 1 });
  expect((await draftShareCard(editor, articleId)).equals(first)).toBe(false);
  await expect(draftShareCard(editor, v7())).rejects.toMatchObject({ kind: 'notFound' });

  const sectionId = await addSection('carded');
  const { id } = await publish({ sectionId });
  await db().transaction((tx) => killArticle(tx, id, ''));
  await expect(draftShareCard(editor, id)).rejects.toMatchObject({ kind: 'forbidden' });
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { media } from '../../db/schema/media';
import { banner } from '../../db/schema/newsroom';
import { article, frontSlot, slug } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { listen } from '../../press/test-support';
import { findArticle } from '../../stories/article-page';
import { doc, image, p } from '../../stories/body/build';
import { listCorrections } from '../../stories/corrections';
import { setBanner } from '../desk/banners';
import { saveSlots } from '../desk/front-slots';
import { findKilled, listKilled } from '../desk/killed-archive';
import { draftFields } from '../drafts/draft-content';
import { readDraft } from '../drafts/read-draft';
import { saveDraft } from '../drafts/save-draft';
import { addStaff } from '../test-support';
import { correct } from './correct';
import { publishNow } from './publish-now';
import { getPublishingState } from './publishing-state';
import { kill, withdraw } from './take-down';
import { refusal, typed, write, writeArticle } from './test-support';

let drop: () => Promise<void>;
let reporter: Actor;
let editor: Actor;
let owner: Actor;
const folder = mkdtempSync(path.join(tmpdir(), 'gazette-media-'));
beforeAll(async () => {
  process.env.DATA_DIR = folder;
  drop = await createTestDatabase();
  [reporter, editor, owner] = [await addStaff('reporter'), await addStaff('editor'), await addStaff('owner')];
});
afterAll(async () => {
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

const find = async (id: string) => (await db().select().from(article).where(eq(article.id, id)))[0];
const pathOf = async (id: string): Promise<string> => (await getPublishingState(editor, id)).path ?? '';
const at = async (address: string) => {
  const [, locale, section = '', text = ''] = address.split('/');
  return findArticle(locale as 'en', section, text);
};

/** A live article; its draft may name pictures. */
async function liveArticle(fields: Parameters<typeof writeArticle>[1] = {}): Promise<string> {
  const id = await writeArticle(reporter, fields);
  await publishNow(editor, id);
  return id;
}

let drawn = 0;
async function addPicture(): Promise<{ id: string; file: (where: string) => boolean }> {
  const hash = String(drawn++).padStart(32, '0');
  const [made] = await db().insert(media).values({ kind: 'image', hash, width: 800, height: 600 }).returning();
  mkdirSync(path.join(folder, 'media', hash), { recursive: true });
  writeFileSync(path.join(folder, 'media', hash, '800.webp'), 'bytes');
  return { id: made?.id ?? '', file: (where) => existsSync(path.join(folder, where, hash, '800.webp')) };
}

test('a withdrawn article is missing until it is published again, under its old address', async () => {
  const id = await liveArticle();
  const address = await pathOf(id);
  expect(await refusal(withdraw(reporter, id))).toEqual(['forbidden']);
  await withdraw(editor, id, 'Too early.');
  expect((await at(address)).state).toBe('missing');
  expect(await refusal(withdraw(editor, id))).toEqual(['form notLive']);
  await publishNow(editor, id);
  expect((await at(address)).state).toBe('live');
});

test('a killed article is gone with its notice, from pins and banner too, and nothing can be done to it', async () => {
  const id = await liveArticle({ headline: 'Libel' });
  const address = await pathOf(id);
  await saveSlots(editor, { locale: 'en', sectionId: null, before: [], slots: [{ articleId: id, until: '' }] });
  await setBanner(editor, { locale: 'en', text: 'Libel!', articleId: id, endsAt: typed(60) });
  expect(await refusal(kill(reporter, id))).toEqual(['forbidden']);
  const during = await listen();
  const heard = await during(() => kill(editor, id, 'By order of a court.'));
  expect(heard).toEqual(expect.arrayContaining([`kill article:${id}`, 'kill banner:en', 'kill front:en']));
  expect(await at(address)).toMatchObject({ state: 'gone', notice: 'By order of a court.' });
  expect(await db().$count(frontSlot, eq(frontSlot.articleId, id))).toBe(0);
  expect(await db().$count(banner, eq(banner.articleId, id))).toBe(0);
  for (const act of [publishNow, kill, withdraw, write])
    expect(await refusal(act(editor, id))).toEqual(['form killed']);
});

test('what was never published can’t be killed', async () => {
  const id = await writeArticle(reporter);
  expect(await refusal(kill(editor, id))).toEqual(['form notLive']);
});

test('the archive of killed articles is an owner’s alone', async () => {
  const id = await liveArticle({ headline: 'First version' });
  await write(reporter, id, { headline: 'Second version' });
  await publishNow(editor, id);
  await kill(editor, id, 'Gone.');
  expect(await refusal(listKilled(editor))).toEqual(['forbidden']);
  expect(await refusal(findKilled(editor, id))).toEqual(['forbidden']);
  expect((await listKilled(owner)).map((row) => row.articleId)).toContain(id);
  const killed = await findKilled(owner, id);
  expect(killed?.versions.map((version) => version.headline)).toEqual(['Second version', 'First version']);
  expect(await findKilled(owner, await liveArticle())).toBeNull();
});

test('pictures of a killed article are served no longer, unless another live article shows them', async () => {
  const [own, shared, drafted] = [await addPicture(), await addPicture(), await addPicture()];
  const id = await liveArticle({ heroId: shared.id });
  const { fields, lockVersion } = await readDraft(db(), id);
  const body = doc(p('Text.'), image(own.id), image(drafted.id));
  await saveDraft(editor, id, { fields: draftFields.parse(fields), doc: body, lockVersion });
  await publishNow(editor, id);
  const other = await liveArticle({ heroId: shared.id });
  await writeArticle(reporter, { heroId: drafted.id });

  const during = await listen();
  const heard = await during(() => kill(editor, id));
  expect(heard.filter((payload) => payload.includes('picture:'))).toHaveLength(2);
  expect([own, shared, drafted].map((picture) => picture.file('media'))).toEqual([false, true, false]);
  // Whoever works on a draft with one still sees it there.
  expect([own, drafted].map((picture) => picture.file('media-private'))).toEqual([true, true]);
  await kill(editor, other);
  expect(shared.file('media')).toBe(false);
});

test('a picture comes back when another article is published with it', async () => {
  const picture = await addPicture();
  const id = await liveArticle({ heroId: picture.id });
  await kill(editor, id);
  expect(picture.file('media')).toBe(false);
  await liveArticle({ heroId: picture.id });
  expect([picture.file('media'), picture.file('media-private')]).toEqual([true, false]);
});

test('a correction stands on the article and on the page of corrections, dated, by the desk alone', async () => {
  const id = await liveArticle();
  const values = { kind: 'clarification', body: ' The bridge has two lanes. ' } as const;
  expect(await refusal(correct(reporter, id, values))).toEqual(['forbidden']);
  const before = new Date();
  const during = await listen();
  const heard = await during(() => correct(editor, id, values));
  expect(heard).toEqual(expect.arrayContaining([`purge article:${id}`, 'purge corrections:en']));
  const [listed] = (await listCorrections('en', null)).items;
  expect(listed).toMatchObject({ kind: 'clarification', body: 'The bridge has two lanes.', card: { id } });
  expect(listed && listed.at >= before).toBe(true);
  expect(await refusal(correct(editor, await writeArticle(reporter), values))).toEqual(['form notLive']);
  expect(await refusal(correct(editor, id, { ...values, body: '  ' }))).toEqual(['body required']);
});

test('a new slug leaves a redirect from the old one, and nobody else gets the old one', async () => {
  const id = await liveArticle({ slug: 'old-address' });
  const old = await pathOf(id);
  await write(reporter, id, { slug: 'new-address' });
  await publishNow(editor, id);
  expect(await at(old)).toMatchObject({ state: 'moved', slug: 'new-address' });
  const taker = await liveArticle({ slug: 'old-address' });
  expect((await find(taker))?.slug).toBe('old-address-2');
  const slugs = await db().select().from(slug).where(eq(slug.articleId, id)).orderBy(slug.slug);
  expect(slugs.map((row) => [row.slug, row.current])).toEqual([
    ['new-address', true],
    ['old-address', false],
  ]);
});

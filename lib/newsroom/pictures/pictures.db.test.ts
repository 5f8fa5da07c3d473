import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { media } from '../../db/schema/media';
import { audit, draft, previewLink } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { folderOf } from '../../media/folders';
import { previewShows } from '../../media/preview-shows';
import { listen } from '../../press/test-support';
import { hashToken, newToken } from '../../security/tokens';
import { doc, image, p } from '../../stories/body/build';
import { killArticle, withdrawArticle } from '../../stories/take-down';
import { addSection, publish, republish } from '../../stories/test-support';
import { draftFields } from '../drafts/draft-content';
import { addStaff, beginArticle } from '../test-support';
import { deletePicture } from './delete-picture';
import { editPicture } from './edit-picture';
import { listPictures } from './list-pictures';
import { readPicture } from './read-picture';
import { replacePicture } from './replace-picture';
import { uploadPicture } from './upload-picture';

let drop: () => Promise<void>;
let actor: Actor;
let sectionId: string;
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'gazette-pictures-'));
  drop = await createTestDatabase();
  actor = await addStaff('editor');
  sectionId = await addSection('pictures');
});
afterAll(() => drop());

let made = 0;
/** A picture unlike any other. */
const drawn = () =>
  sharp({ create: { width: 420 + made++, height: 300, channels: 3, background: '#2a6131' } })
    .png()
    .toBuffer();
const upload = async (name = 'ferry.png') => uploadPicture(actor, { bytes: await drawn(), name });

const place = (hash: string) =>
  existsSync(folderOf(hash, 'public')) ? 'public' : existsSync(folderOf(hash, 'private')) ? 'private' : 'nowhere';
const placeOf = async (id: string) => {
  const [row] = await db().select().from(media).where(eq(media.id, id));
  const places = [row?.hash, row?.shareHash].map((hash) => place(hash ?? ''));
  expect(new Set(places).size, 'renditions and share card lie together').toBe(1);
  expect(row?.private, 'the row says the same').toBe(places[0] === 'private');
  return places[0];
};

test('a picture is public while a live article shows it, as hero or in its text, and no longer', async () => {
  const hero = await upload();
  const inText = await upload();
  expect(await placeOf(hero.id)).toBe('private');
  const one = await publish({ sectionId, heroId: hero.id, body: doc(p('Text.'), image(inText.id)) });
  const two = await publish({ sectionId, heroId: inText.id });
  expect([await placeOf(hero.id), await placeOf(inText.id)]).toEqual(['public', 'public']);
  await db().transaction((tx) => killArticle(tx, one.id, ''));
  expect([await placeOf(hero.id), await placeOf(inText.id)]).toEqual(['private', 'public']);
  await db().transaction((tx) => withdrawArticle(tx, two.id));
  expect(await placeOf(inText.id)).toBe('private');
  await republish(two.id, 2, { heroId: inText.id });
  expect(await placeOf(inText.id)).toBe('public');
  await republish(two.id, 3, { heroId: hero.id });
  expect([await placeOf(hero.id), await placeOf(inText.id)]).toEqual(['public', 'private']);
});

test('a picture that had to go is killed in caches outside', async () => {
  const { id, hash } = await upload();
  const made = await publish({ sectionId, heroId: id });
  const heard = await (await listen())(() => db().transaction((tx) => killArticle(tx, made.id, '')));
  expect(heard).toContain(`kill picture:${hash}`);
});

test('another file in a picture’s place shows in its articles at once, and old addresses lead to it', async () => {
  const { id, hash } = await upload();
  const shown = await publish({ sectionId, heroId: id });
  await editPicture(actor, id, {
    words: { en: { alt: 'A ferry', caption: '', credit: '' } },
    focal: { x: 0.2, y: 0.8 },
  });
  let replaced = { hash: '' };
  const bytes = await drawn();
  const heard = await (await listen())(async () => {
    replaced = await replacePicture(actor, id, { bytes, name: 'new.png' });
  });
  expect(replaced.hash).not.toBe(hash);
  expect(heard).toEqual(
    expect.arrayContaining([`purge article:${shown.id}`, 'purge front:en', `purge section:${sectionId}:en`]),
  );
  expect(await placeOf(id)).toBe('public');
  expect(existsSync(path.join(folderOf(hash, 'public'), '400.webp')), 'the old address still answers').toBe(true);
  const detail = await readPicture(actor, id);
  expect(detail?.picture).toMatchObject({ hash: replaced.hash, focalX: expect.closeTo(0.2), fileName: 'new.png' });
  expect(detail?.words.en.alt).toBe('A ferry');
  await db().transaction((tx) => killArticle(tx, shown.id, ''));
  expect(existsSync(path.join(folderOf(hash, 'public'), '400.webp')), 'and goes with the new one').toBe(false);
});

test('the file of another picture can’t be put in a picture’s place', async () => {
  const bytes = await drawn();
  const [one, two] = [await uploadPicture(actor, { bytes, name: 'one.png' }), await upload()];
  await expect(replacePicture(actor, two.id, { bytes, name: 'two.png' })).rejects.toMatchObject({
    faults: [{ field: 'file', code: 'pictureTwice' }],
  });
  expect([place(one.hash), place(two.hash)]).toEqual(['private', 'private']);
});

test('the same bytes twice are one picture', async () => {
  const bytes = await drawn();
  const one = await uploadPicture(actor, { bytes, name: 'a.png' });
  expect(await uploadPicture(actor, { bytes, name: 'b.png' })).toEqual(one);
});

test('a picture is deleted only when no draft, live article or older revision shows it', async () => {
  const inDraft = await upload();
  const older = await upload();
  const unused = await upload();
  const { articleId } = await beginArticle(actor);
  const values = { articleId, fields: draftFields.parse({ heroId: inDraft.id }), doc: doc(p('x')) as never };
  await db().insert(draft).values(values);
  const live = await publish({ sectionId, body: doc(image(older.id)) });
  await republish(live.id, 2, {});
  for (const [picture, where] of [
    [inDraft, 'draft'],
    [older, 'revision'],
  ] as const) {
    expect((await readPicture(actor, picture.id))?.uses.map((use) => use.where)).toEqual([where]);
    await expect(deletePicture(actor, picture.id)).rejects.toMatchObject({ kind: 'conflict' });
    expect(place(picture.hash)).toBe('private');
  }
  await deletePicture(actor, unused.id);
  expect(place(unused.hash)).toBe('nowhere');
  expect(await readPicture(actor, unused.id)).toBeNull();
});

test('the holder of a preview link sees the pictures of what it previews, no others, and only while it is good', async () => {
  const [mine, other] = [await upload(), await upload()];
  const { articleId } = await beginArticle(actor);
  const values = { articleId, fields: draftFields.parse({}), doc: doc(image(mine.id)) as never };
  await db().insert(draft).values(values);
  const link = async (expiresAt: Date, revokedAt: Date | null = null) => {
    const token = newToken();
    const rest = { articleId, createdBy: actor.id, expiresAt, revokedAt };
    await db()
      .insert(previewLink)
      .values({ tokenHash: hashToken(token), ...rest });
    return token;
  };
  const soon = new Date(Date.now() + 3_600_000);
  const good = await link(soon);
  expect(await previewShows(good, mine.hash)).toBe(true);
  expect(await previewShows(good, other.hash)).toBe(false);
  expect(await previewShows(newToken(), mine.hash)).toBe(false);
  expect(await previewShows(await link(new Date(Date.now() - 1)), mine.hash)).toBe(false);
  expect(await previewShows(await link(soon, new Date()), mine.hash)).toBe(false);
});

test('the library is searched whatever the case and marks of the letters, and goes by pages', async () => {
  const { id } = await upload('IMG_0001.png');
  await editPicture(actor, id, {
    words: { tr: { alt: 'Işıklı İskele', caption: '', credit: '' } },
    rights: 'Ajans Ürgüp',
  });
  for (const q of ['isikli iskele', 'IŞIKLI', 'img_0001', 'urgup']) {
    const { items } = await listPictures(actor, { q, after: null, locale: 'tr' });
    expect(
      items.map((item) => item.id),
      q,
    ).toEqual([id]);
  }
  expect((await listPictures(actor, { q: '%', after: null, locale: 'tr' })).items).toEqual([]);
});

test('who may not does not, and what is done is on record', async () => {
  const moderator = await addStaff('moderator');
  const { id } = await upload('record.png');
  for (const act of [
    () => uploadPicture(moderator, { bytes: Buffer.alloc(0), name: '' }),
    () => editPicture(moderator, id, {}),
    () => deletePicture(moderator, id),
    () => replacePicture(moderator, id, { bytes: Buffer.alloc(0), name: '' }),
    () => listPictures(moderator, { q: '', after: null, locale: 'en' }),
  ]) {
    await expect(act()).rejects.toMatchObject({ kind: 'forbidden' });
  }
  await editPicture(actor, id, { rights: 'Ours' });
  await deletePicture(actor, id);
  const acts = await db().select({ action: audit.action }).from(audit).where(eq(audit.targetId, id)).orderBy(audit.id);
  expect(acts.map((act) => act.action)).toEqual(['media.upload', 'media.edit', 'media.delete']);
  await expect(editPicture(actor, v7(), {})).rejects.toMatchObject({ kind: 'notFound' });
  const [none] = await db().select().from(article).where(eq(article.heroId, id));
  expect(none).toBeUndefined();
});

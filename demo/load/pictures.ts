import type { Transaction } from '@/lib/db/client';
import { media, mediaI18n } from '@/lib/db/schema/media';
import type { Locale } from '@/lib/i18n/locales';
import { storePicture } from '@/lib/media/store';
import { drawings } from '../drawings/registry';
import type { DemoPicture, DemoStory } from '../types';

/** Media ids by drawing and language; a drawing that is the same in all languages has one id. */
export type Pictures = Map<string, string>;
const keyOf = (drawing: string, locale: Locale) => `${drawing} ${locale}`;

export function pictureId(pictures: Pictures, picture: DemoPicture, locale: Locale): string {
  const id = pictures.get(keyOf(picture.drawing, locale));
  if (!id) throw new Error(`the demo edition has no drawing ${picture.drawing}`);
  return id;
}

/** Every use of a drawing in the stories. */
function* uses(stories: DemoStory[]) {
  for (const { articles } of stories)
    for (const [locale, article] of Object.entries(articles))
      for (const picture of [article.hero, ...(article.pictures ?? [])])
        if (picture) yield { locale: locale as Locale, picture };
}

/**
 * Draws and keeps every picture the stories use. `progress` hears how many of all are done.
 * The files come first: they take the longest and belong to no transaction.
 */
export async function drawPictures(stories: DemoStory[], progress: (done: number, all: number) => void) {
  const wanted = new Map([...uses(stories)].map((use) => [keyOf(use.picture.drawing, use.locale), use]));
  const files = new Map<string, Awaited<ReturnType<typeof storePicture>>>();
  let done = 0;
  for (const [key, { locale, picture }] of wanted) {
    const draw = drawings[picture.drawing];
    if (!draw) throw new Error(`the demo edition has no drawing ${picture.drawing}`);
    files.set(key, await storePicture(Buffer.from(draw(locale))));
    progress(++done, wanted.size);
  }
  return files;
}

/** Stores the pictures' rows and their words per language. */
export async function loadPictures(
  tx: Transaction,
  stories: DemoStory[],
  files: Awaited<ReturnType<typeof drawPictures>>,
): Promise<Pictures> {
  const ids: Pictures = new Map();
  const byHash = new Map<string, string>();
  for (const { locale, picture } of uses(stories)) {
    const key = keyOf(picture.drawing, locale);
    const file = files.get(key);
    if (!file) continue;
    let id = byHash.get(file.hash);
    if (!id) {
      const [row] = await tx
        .insert(media)
        .values({ kind: 'image', ...file })
        // There already when an edition was taken out before: pictures stay.
        .onConflictDoUpdate({ target: media.hash, set: file })
        .returning({ id: media.id });
      if (!row) throw new Error('a picture of the demo edition was not stored');
      id = row.id;
      byHash.set(file.hash, id);
    }
    const { alt, caption, credit } = picture;
    await tx
      .insert(mediaI18n)
      .values({ mediaId: id, locale, alt, caption, credit })
      .onConflictDoUpdate({ target: [mediaI18n.mediaId, mediaI18n.locale], set: { alt, caption, credit } });
    ids.set(key, id);
  }
  return ids;
}

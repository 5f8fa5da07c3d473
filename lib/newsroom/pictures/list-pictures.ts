import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { reading } from '../../db/client';
import { contains } from '../../db/contains';
import { type Cursor, pageOf } from '../../db/keyset';
import { media, mediaI18n } from '../../db/schema/media';
import type { Locale } from '../../i18n/locales';

/** Pictures a page of the library. */
export const picturePageSize = 48;

/** What the library and the editor's picker show of a picture; words in the language asked for, empty where there are none. */
export interface PictureItem {
  id: string;
  hash: string;
  width: number;
  height: number;
  private: boolean;
  /** What it is called in a list: its description, else its file's name, else its description in another language. */
  name: string;
  alt: string;
  caption: string;
  credit: string;
}

/** Names and words in any language, since who looks may remember another one's. */
const matches = (text: string): SQL =>
  sql`(${contains(media.fileName, text)} or ${contains(media.rights, text)} or exists (
    select 1 from media_i18n said where said.media_id = ${media.id}
    and ${contains(sql`said.alt || ' ' || said.caption || ' ' || said.credit`, text)}))`;

/** A page of the library, newest first. @throws Refusal `forbidden` */
export async function listPictures(
  actor: Actor,
  { q, after, locale }: { q: string; after: Cursor | null; locale: Locale },
): Promise<{ items: PictureItem[]; next: string | null }> {
  authorise(actor, 'media.upload');
  const before = after ? sql`(${media.createdAt}, ${media.id}) < (${after.at.toISOString()}, ${after.id})` : undefined;
  return reading(async (db) => {
    const rows = await db
      .select({
        id: media.id,
        hash: media.hash,
        width: media.width,
        height: media.height,
        private: media.private,
        name: sql<string>`coalesce(nullif(${mediaI18n.alt}, ''), nullif(${media.fileName}, ''),
          (select said.alt from media_i18n said where said.media_id = ${media.id} order by said.locale limit 1), '')`,
        createdAt: media.createdAt,
        alt: sql<string>`coalesce(${mediaI18n.alt}, '')`,
        caption: sql<string>`coalesce(${mediaI18n.caption}, '')`,
        credit: sql<string>`coalesce(${mediaI18n.credit}, '')`,
      })
      .from(media)
      .leftJoin(mediaI18n, and(eq(mediaI18n.mediaId, media.id), eq(mediaI18n.locale, locale)))
      .where(and(q ? matches(q) : undefined, before))
      .orderBy(desc(media.createdAt), desc(media.id))
      .limit(picturePageSize + 1);
    const { items, next } = pageOf(rows, picturePageSize, (row) => row.createdAt);
    return { items: items.map(({ createdAt: _, ...item }) => item), next };
  });
}

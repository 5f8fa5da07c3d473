import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { type Actor, authorise } from '../../auth/actor';
import { reading } from '../../db/client';
import { media, mediaI18n } from '../../db/schema/media';
import { draft } from '../../db/schema/newsroom';
import { staff } from '../../db/schema/staff';
import { article } from '../../db/schema/stories';
import { type Locale, locales } from '../../i18n/locales';
import type { PictureWords } from '../../media/picture';
import { type PictureUse, usesOf } from '../../media/uses';

export interface PictureDetail {
  picture: typeof media.$inferSelect;
  words: Record<Locale, PictureWords>;
  uploadedBy: string;
  uses: (PictureUse & { locale: Locale; headline: string })[];
}

const noWords: PictureWords = { alt: '', caption: '', credit: '' };

/** A picture with its words in every language and every place that shows it; null when there is none. */
export async function readPicture(actor: Actor, id: string): Promise<PictureDetail | null> {
  authorise(actor, 'media.upload');
  if (!z.uuid().safeParse(id).success) return null;
  return reading(async (db) => {
    const [found] = await db
      .select({ picture: media, by: staff.name })
      .from(media)
      .leftJoin(staff, eq(staff.id, media.createdBy))
      .where(eq(media.id, id));
    if (!found) return null;
    const said = await db.select().from(mediaI18n).where(eq(mediaI18n.mediaId, id));
    const words = Object.fromEntries(
      locales.map((locale) => [locale, said.find((row) => row.locale === locale) ?? noWords]),
    ) as Record<Locale, PictureWords>;
    const uses = await usesOf(db, id);
    const articles = uses.length
      ? await db
          .select({ id: article.id, locale: article.locale, headline: article.headline, working: draft.fields })
          .from(article)
          .leftJoin(draft, eq(draft.articleId, article.id))
          .where(
            inArray(
              article.id,
              uses.map((use) => use.articleId),
            ),
          )
      : [];
    return {
      picture: found.picture,
      words,
      uploadedBy: found.by ?? '',
      uses: uses.flatMap((use) => {
        const own = articles.find((row) => row.id === use.articleId);
        return own ? [{ ...use, locale: own.locale, headline: own.working?.headline || own.headline }] : [];
      }),
    };
  });
}

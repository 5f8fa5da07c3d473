import { z } from 'zod';
import { locales } from '../../i18n/locales';

const words = z.object({
  alt: z.string().trim().max(500),
  caption: z.string().trim().max(600),
  credit: z.string().trim().max(200),
});
export type PictureWordsInput = z.infer<typeof words>;

const part = z.number().min(0).max(1);

/** What can be changed about a picture; what is not named stays as it is. */
export const pictureInput = z.object({
  words: z.partialRecord(z.enum(locales), words).optional(),
  focal: z.object({ x: part, y: part }).optional(),
  rights: z.string().trim().max(2_000).optional(),
});
export type PictureInput = z.infer<typeof pictureInput>;

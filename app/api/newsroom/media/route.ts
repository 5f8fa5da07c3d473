import { z } from 'zod';
import { authorise } from '@/lib/auth/actor';
import { cursorFromText } from '@/lib/db/keyset';
import { locales } from '@/lib/i18n/locales';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { answerUpload } from '@/lib/newsroom/http/answer-upload';
import { listPictures } from '@/lib/newsroom/pictures/list-pictures';
import { uploadPicture } from '@/lib/newsroom/pictures/upload-picture';

export const GET = answerRead({
  query: z.object({
    q: z.string().trim().max(200).default(''),
    after: z.string().max(80).default('').transform(cursorFromText),
    locale: z.enum(locales).optional(),
  }),
  read: (actor, { locale, ...query }, _, own) => listPictures(actor, { ...query, locale: locale ?? own }),
});

export const POST = answerUpload((actor) => authorise(actor, 'media.upload'), uploadPicture);

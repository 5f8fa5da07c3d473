import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { setBanner } from '@/lib/newsroom/desk/banners';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idOrNone, timeField } from '@/lib/newsroom/http/fields';

export const POST = answerWrite({
  body: z.object({
    locale: z.enum(locales),
    text: z.string().trim().min(1).max(160),
    articleId: idOrNone,
    endsAt: timeField,
  }),
  act: (actor, body) => setBanner(actor, body),
});

import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { outlineFront } from '@/lib/newsroom/desk/front-outline';
import { mostPins, saveSlots } from '@/lib/newsroom/desk/front-slots';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idOrNone } from '@/lib/newsroom/http/fields';

const place = { locale: z.enum(locales), sectionId: idOrNone };

/** What readers would see with the pins named, ids with commas between. */
export const GET = answerRead({
  query: z.object({
    ...place,
    pins: z
      .string()
      .default('')
      .transform((text) => text.split(',').filter(Boolean))
      .pipe(z.array(z.uuid()).max(mostPins)),
  }),
  read: async (actor, query) => ({ blocks: await outlineFront(actor, query) }),
});

export const PUT = answerWrite({
  body: z.object({
    ...place,
    slots: z.array(z.object({ articleId: z.uuid(), until: z.string().max(30).default('') })).max(20),
    before: z.array(z.uuid()).max(20),
  }),
  act: (actor, body) => saveSlots(actor, body),
});

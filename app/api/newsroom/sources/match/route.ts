import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { knownSources } from '@/lib/newsroom/paste/known-sources';

export const POST = answerWrite({
  body: z.object({ locale: z.enum(locales), names: z.array(z.string().min(1).max(200)).max(20) }),
  act: async (actor, { locale, names }) => ({ known: await knownSources(actor, locale, names) }),
});

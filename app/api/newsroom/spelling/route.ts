import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { misspelt } from '@/lib/moderation/misspelt';
import { answerWrite } from '@/lib/newsroom/http/answer-write';

export const POST = answerWrite({
  body: z.object({ locale: z.enum(locales), words: z.array(z.string().min(1).max(80)).max(5_000) }),
  act: async (_, { locale, words }) => ({ misspelt: await misspelt(locale, words) }),
});

import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { exportCases } from '@/lib/newsroom/moderation/export-cases';

export const GET = answerRead({
  query: z.object({ locale: z.enum(locales) }),
  read: async (actor, { locale }) => exportCases(actor, locale),
});

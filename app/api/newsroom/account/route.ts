import { z } from 'zod';
import { changeOwnAccount } from '@/lib/auth/own-account';
import { locales } from '@/lib/i18n/locales';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { staffName } from '@/lib/staff/fields';

export const PUT = answerWrite({ body: z.object({ name: staffName, locale: z.enum(locales) }), act: changeOwnAccount });

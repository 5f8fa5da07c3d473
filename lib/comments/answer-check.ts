import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { db } from '../db/client';
import { clientAddress } from '../http/client-address';
import { problem } from '../http/problem';
import { check } from '../moderation/check';
import { hashAddress } from '../security/address-hash';
import { answering } from './answering';
import { explainVerdict } from './explain-verdict';
import { bodyLongest } from './form';
import { recentComments } from './recent';
import { mayTry } from './tries';

const fieldsSchema = z.object({ body: z.string().max(bodyLongest) });

/**
 * Answers what the house rules say of a text that is still being written: the verdict it would get if it were sent now,
 * with spans in the text as it came. Nothing is kept.
 */
export const answerCheck = (request: Request): Promise<Response> =>
  answering(request, async ({ fields }, locale) => {
    const t = await getTranslations({ locale, namespace: 'problems' });
    const address = clientAddress(request.headers);
    if (!mayTry('check', address)) return problem(429, 'too many checks', t('tooMany'));
    const parsed = fieldsSchema.safeParse(fields);
    if (!parsed.success) {
      const { body } = fields;
      const detail =
        typeof body === 'string' ? t('bodyLong', { longest: bodyLongest, length: body.length }) : t('notText');
      return problem(422, 'nothing to check', detail);
    }
    const recent = await recentComments(db(), hashAddress(address));
    // How fast somebody writes is for the moment of sending.
    const said = recent.map(({ text }) => ({ text, at: 0 }));
    const verdict = await check(parsed.data.body, { locale, recent: said });
    return Response.json(await explainVerdict(verdict, locale), { headers: { 'cache-control': 'no-store' } });
  });

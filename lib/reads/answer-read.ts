import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isDatabaseDown } from '../db/client';
import { clientAddress } from '../http/client-address';
import { problem } from '../http/problem';
import { BodyError, bodyMessages, readFields } from '../http/read-body';
import { isSameOrigin } from '../http/same-origin';
import { localeFromHeaders } from '../i18n/accept-language';
import { logger } from '../log';
import { countRead } from './count-read';

const body = z.object({ article: z.uuid() });
type Message = (typeof bodyMessages)[keyof typeof bodyMessages] | 'origin' | 'unavailable';

/**
 * Answers the reader script's word that an article was read. 204 whether it counted or not, so that nobody learns
 * what is counted or which articles exist; a problem only for what can't be a reading at all.
 */
export async function answerRead(request: Request): Promise<Response> {
  const { headers } = request;
  const refuse = async (status: number, message: Message) => {
    const t = await getTranslations({ locale: localeFromHeaders(headers), namespace: 'problems' });
    return problem(status, 'read not counted', t(message));
  };
  if (!isSameOrigin(headers)) return refuse(403, 'origin');
  try {
    const { data } = body.safeParse((await readFields(request)).fields);
    if (!data) return await refuse(422, 'broken');
    await countRead(data.article, { address: clientAddress(headers), userAgent: headers.get('user-agent') ?? '' });
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof BodyError) return refuse(error.status, bodyMessages[error.status]);
    if (!isDatabaseDown(error)) throw error;
    logger.error({ err: error }, 'the database did not answer a reading');
    return refuse(503, 'unavailable');
  }
}

import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Actor } from '../../auth/actor';
import { actorOf } from '../../auth/session';
import { isDatabaseDown } from '../../db/client';
import { problem } from '../../http/problem';
import { Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { logger } from '../../log';
import { localeOf, refused } from './answer-write';
import { faultsOf } from './faults';

interface Read<Schema extends z.ZodType, Result, Params> {
  /** What the address's query has to be, as an object of texts. */
  query: Schema;
  /** Reads it. The domain function it calls authorises. What comes back is the JSON answer. */
  read(actor: Actor, query: z.output<Schema>, params: Params, locale: Locale): Promise<Result>;
}

/** Makes the handler of one question of the newsroom's own pages: JSON out, never kept; refuses as `answerWrite` does. */
export function answerRead<Schema extends z.ZodType, Result, Params = Record<never, never>>({
  query,
  read,
}: Read<Schema, Result, Params>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const locale = localeOf(request.headers);
    try {
      const actor = await actorOf(request.headers);
      if (!actor) throw new Refusal('signedOut');
      const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      if (!parsed.success) throw new Refusal('invalid', faultsOf(parsed.error));
      const result = await read(actor, parsed.data, await context.params, locale);
      return Response.json(result, { headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      if (error instanceof Refusal) return refused(locale, error);
      const t = await getTranslations({ locale, namespace: 'problems' });
      logger.error({ err: error }, 'a question of the newsroom was not answered');
      return problem(isDatabaseDown(error) ? 503 : 500, 'failed', t('unavailable'));
    }
  };
}

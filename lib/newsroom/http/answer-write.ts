import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Actor } from '../../auth/actor';
import { actorOf } from '../../auth/session';
import { isDatabaseDown } from '../../db/client';
import { problem } from '../../http/problem';
import { BodyError, bodyMessages, readFields } from '../../http/read-body';
import { type Fault, Refusal, refusalStatus } from '../../http/refusal';
import { isSameOrigin } from '../../http/same-origin';
import { localeFromHeaders } from '../../i18n/accept-language';
import { isLocale, type Locale } from '../../i18n/locales';
import { logger } from '../../log';
import { faultsOf } from './faults';

/** The largest JSON body of the newsroom: a long article with its markup. Bytes. */
const largest = 2 * 1024 * 1024;

/** The language of the page that calls: components/newsroom/send.ts names it. */
export function localeOf(headers: Headers): Locale {
  const named = headers.get('content-language');
  return isLocale(named) ? named : localeFromHeaders(headers);
}

/** A problem with each fault said in the caller's language. */
async function refused(locale: Locale, { kind, faults, more }: Refusal): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'newsroom.problems' });
  // Codes come from many domains; one without words would be a slip, and the person still reads something.
  const say = ({ code, params }: Fault) => (t.has(code as 'wrong') ? t(code as 'wrong', params as never) : t('wrong'));
  const errors = faults.map((fault) => ({ field: fault.field, code: fault.code, detail: say(fault) }));
  const detail = errors.length ? errors.map((error) => error.detail).join(' ') : t(kind);
  return problem(refusalStatus[kind], kind, detail, { errors, ...more });
}

/** What a handler of the newsroom answers when its work threw: a problem in the caller's language. */
export async function answerFailure(locale: Locale, error: unknown): Promise<Response> {
  if (error instanceof Refusal) return refused(locale, error);
  const t = await getTranslations({ locale, namespace: 'problems' });
  if (error instanceof BodyError) return problem(error.status, 'body', t(bodyMessages[error.status]));
  logger.error({ err: error }, 'a handler of the newsroom failed');
  return problem(isDatabaseDown(error) ? 503 : 500, 'failed', t('unavailable'));
}

interface Write<Schema extends z.ZodType, Result, Params> {
  /** What the body has to be; unknown members are dropped by the schema. */
  body: Schema;
  /** Does it. The domain function it calls authorises. What comes back is the JSON answer. */
  act(actor: Actor, body: z.output<Schema>, params: Params, locale: Locale): Promise<Result>;
}

/**
 * Makes the handler of one write of the newsroom: JSON in, JSON out. Refuses other origins, the signed-out, bodies that
 * do not fit, and whatever the domain refuses, as an RFC 9457 problem with `errors` by field in the caller's language.
 */
export function answerWrite<Schema extends z.ZodType, Result, Params = Record<never, never>>({
  body,
  act,
}: Write<Schema, Result, Params>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const locale = localeOf(request.headers);
    try {
      if (!isSameOrigin(request.headers)) throw new Refusal('forbidden', [{ field: 'form', code: 'origin' }]);
      const actor = await actorOf(request.headers);
      if (!actor) throw new Refusal('signedOut');
      const { fields } = await readFields(request, largest);
      const parsed = body.safeParse(fields);
      if (!parsed.success) throw new Refusal('invalid', faultsOf(parsed.error));
      const result = await act(actor, parsed.data, await context.params, locale);
      return Response.json(result ?? {}, { headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      return answerFailure(locale, error);
    }
  };
}

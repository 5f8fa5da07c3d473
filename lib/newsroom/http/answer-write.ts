import type { z } from 'zod';
import type { Actor } from '../../auth/actor';
import { actorOf } from '../../auth/session';
import { Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { answering } from './answering';
import { parseBody, requireSameOrigin } from './parse-body';

/** The largest JSON body of the newsroom: a long article with its markup. Bytes. */
const largest = 2 * 1024 * 1024;

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
  return (request: Request, context: { params: Promise<Params> }): Promise<Response> =>
    answering(request, async (locale) => {
      requireSameOrigin(request.headers);
      const actor = await actorOf(request.headers);
      if (!actor) throw new Refusal('signedOut');
      return act(actor, await parseBody(request, body, largest), await context.params, locale);
    });
}

import type { z } from 'zod';
import type { Actor } from '../../auth/actor';
import { actorOf } from '../../auth/session';
import { Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { answering } from './answering';
import { faultsOf } from './faults';

interface Read<Schema extends z.ZodType, Result, Params> {
  /** What the address asks for; every value is text. */
  query: Schema;
  /** Reads it. The domain function it calls authorises. What comes back is the JSON answer. */
  read(actor: Actor, query: z.output<Schema>, params: Params, locale: Locale): Promise<Result>;
}

/** Makes the handler of something that the newsroom's pages look up while they are open: a query in, JSON out. */
export function answerRead<Schema extends z.ZodType, Result, Params = Record<never, never>>({
  query,
  read,
}: Read<Schema, Result, Params>) {
  return (request: Request, context: { params: Promise<Params> }): Promise<Response> =>
    answering(request, async (locale) => {
      const actor = await actorOf(request.headers);
      if (!actor) throw new Refusal('signedOut');
      const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      if (!parsed.success) throw new Refusal('invalid', faultsOf(parsed.error));
      return read(actor, parsed.data, await context.params, locale);
    });
}

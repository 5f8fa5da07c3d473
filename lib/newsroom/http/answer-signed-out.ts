import type { z } from 'zod';
import { takeTry } from '../../auth/tries';
import { clientAddress } from '../../http/client-address';
import type { Locale } from '../../i18n/locales';
import { answering } from './answering';
import { parseBody, requireSameOrigin } from './parse-body';

interface SignedOutWrite<Schema extends z.ZodType, Result> {
  body: Schema;
  act(body: z.output<Schema>, locale: Locale, headers: Headers): Promise<Result>;
}

/**
 * Makes the handler of a write by somebody who is not signed in: signing in, a lost password, an invite. As
 * `answerWrite`, without a person, and with a limit on tries from one address.
 */
export function answerSignedOut<Schema extends z.ZodType, Result>({ body, act }: SignedOutWrite<Schema, Result>) {
  return (request: Request): Promise<Response> =>
    answering(request, async (locale) => {
      requireSameOrigin(request.headers);
      const fields = await parseBody(request, body);
      await takeTry('address', clientAddress(request.headers));
      return act(fields, locale, request.headers);
    });
}

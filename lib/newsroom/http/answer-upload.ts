import type { Actor } from '../../auth/actor';
import { actorOf } from '../../auth/session';
import { BodyError, readBytes } from '../../http/read-body';
import { invalid, Refusal } from '../../http/refusal';
import { pictureLimits } from '../../media/inspect-picture';
import { answering } from './answering';
import { requireSameOrigin } from './parse-body';

/** A file as it was sent. */
export interface Upload {
  bytes: Buffer;
  /** What its sender calls it: without folders and control characters, at most 200 characters. */
  name: string;
}

/** The file with what a multipart body puts around it. Bytes. */
const largest = pictureLimits.bytes + 64 * 1024;

const tidyName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200);

async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) throw new BodyError(415);
  const bytes = await readBytes(request, largest).catch((error) => {
    // Said as of the field: the person has chosen a file, not a body.
    if (error instanceof BodyError && error.status === 413)
      throw invalid('file', 'pictureLarge', { max: pictureLimits.bytes / 1024 ** 2 });
    throw error;
  });
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new BodyError(400);
  });
  const file = form.get('file');
  if (!(file instanceof File) || !file.size) throw invalid('file', 'required');
  return { bytes: Buffer.from(await file.arrayBuffer()), name: tidyName(file.name) };
}

/**
 * Makes the handler of an upload: a multipart form with one `file` in, JSON out. `may` is asked before the body is
 * read, so that nobody makes us read what they may not send.
 */
export function answerUpload<Result, Params = Record<never, never>>(
  may: (actor: Actor) => void,
  act: (actor: Actor, upload: Upload, params: Params) => Promise<Result>,
) {
  return (request: Request, context: { params: Promise<Params> }): Promise<Response> =>
    answering(request, async () => {
      requireSameOrigin(request.headers);
      const actor = await actorOf(request.headers);
      if (!actor) throw new Refusal('signedOut');
      may(actor);
      return act(actor, await readUpload(request), await context.params);
    });
}

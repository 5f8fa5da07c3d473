/** Why a request's body could not be read. */
export class BodyError extends Error {
  constructor(readonly status: 413 | 415 | 400) {
    super(`body refused with ${status}`);
  }
}

/** The message of `problems` that tells why, by status. */
export const bodyMessages = { 400: 'broken', 413: 'tooLarge', 415: 'wrongType' } as const;

/** The largest body of a form or JSON request: ten times the longest comment in four-byte letters, with room. Bytes. */
const largest = 128 * 1024;

/**
 * A request's whole body.
 * @param limit in bytes
 * @throws BodyError 413 over the limit
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new BodyError(413);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new BodyError(413);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BodyError(415);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError(400);
  }
}

/** The fields of a body and whether it was a form: forms are answered with redirects, JSON with JSON. */
export interface Fields {
  form: boolean;
  fields: Record<string, unknown>;
}

/**
 * Reads a JSON object or a form, whichever the request says it is.
 * @param limit in bytes; 128 KiB unless told
 * @throws BodyError 413 over the limit; 415 for another type or bytes that are not UTF-8; 400 for broken JSON.
 */
export async function readFields(request: Request, limit = largest): Promise<Fields> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const bytes = await readBytes(request, limit);
  if (type === 'application/json') {
    const value = parseJson(decode(bytes));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BodyError(400);
    return { form: false, fields: value as Record<string, unknown> };
  }
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' };
    const form = await new Response(bytes, { headers }).formData().catch(() => {
      throw new BodyError(400);
    });
    if ([...form.values()].some((value) => typeof value !== 'string')) throw new BodyError(415);
    return { form: true, fields: Object.fromEntries(form) };
  }
  throw new BodyError(415);
}

/** Whether the request is a form post of a page: it is answered with a page, never with JSON. */
export const isFormPost = (headers: Headers): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(headers.get('content-type') ?? '');

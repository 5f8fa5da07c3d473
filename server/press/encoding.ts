import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

export type Encoding = 'br' | 'gzip' | 'identity';

const available = ['br', 'gzip', 'identity'] as const;

/** The best encoding a client takes. One that forbids all of them gets identity: a 406 would help nobody. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  return negotiator.encoding(available, { preferred: ['br', 'gzip'] }) ?? 'identity';
}

/** Clients send the same few headers over and over; strange ones must not fill the memory. */
const chosen = new Map<string, Encoding>();
const mostChosen = 500;

/** `chooseEncoding`, remembered by the header. */
export function chooseEncodingAgain(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const known = chosen.get(acceptEncoding);
  if (known) return known;
  if (chosen.size >= mostChosen) chosen.clear();
  const encoding = chooseEncoding(acceptEncoding);
  if (acceptEncoding.length < 200) chosen.set(acceptEncoding, encoding);
  return encoding;
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Within a tenth of the size of 11 at a fraction of the time (DESIGN.md, "Why the press"). */
const brotliQuality = 5;
const gzipLevel = 6;

/** Compresses text. */
export async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return deflate(body, { level: gzipLevel });
  if (encoding === 'identity') return body;
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** Types worth compressing; pictures and fonts are compressed already. */
export const isText = (contentType: string): boolean =>
  /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|javascript)\b)/.test(contentType);

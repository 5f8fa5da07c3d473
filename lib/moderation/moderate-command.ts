import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';
import { locales } from '../i18n/locales';
import { judge } from './judge';

/**
 * `npm run --silent moderate`: JSON lines of `{"text", "locale", "recent"?, "now"?}` on standard input, one verdict a
 * line on standard output, in order. A line that can't be read gets `{"error"}` in its place.
 */
const schema = z.object({
  text: z.string(),
  locale: z.enum(locales),
  recent: z.array(z.object({ text: z.string(), at: z.number() })).optional(),
  now: z.number().optional(),
});

function parse(line: string) {
  try {
    return schema.safeParse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

async function answer(line: string): Promise<unknown> {
  const parsed = parse(line);
  if (!parsed?.success) return { error: 'Not a line of {"text": "…", "locale": "tr" | "en" | "ru"}.' };
  const { text, ...options } = parsed.data;
  return judge(text, options);
}

// The young generation would grow by some 40 MB and make nothing faster.
setFlagsFromString('--semi-space-growth-factor=1');

// Whoever reads may have seen enough (`| head`).
process.stdout.on('error', () => process.exit(0));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(await answer(line))}\n`)) await once(process.stdout, 'drain');
}

import { z } from 'zod';
import { locales } from '../i18n/locales';
import { doc, p } from '../stories/body/build';
import type { BodyDoc } from '../stories/body/schema';

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL can't store it
const nul = /\u0000/;
const text = z.string('is no text').refine((value) => !nul.test(value), 'holds a NUL character');
const name = z
  .string('is no text')
  .refine((value) => !nul.test(value), 'holds a NUL character')
  .trim()
  .min(1, 'is empty')
  .max(200, 'has more than 200 characters');

/** An instant with its zone; a day alone begins in UTC. */
const instant = z
  .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], {
    error: 'is no ISO 8601 date, e.g. 2026-11-22T18:05:00+03:00',
  })
  .transform((value) => new Date(/T.*(Z|[+-]\d\d:?\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`))
  .refine((at) => !Number.isNaN(at.getTime()), 'is no date')
  .refine((at) => at.getTime() <= Date.now(), 'lies in the future');

/** A line of an import file; `body` is plain text whose paragraphs end with a blank line. */
const importLine = z.object({
  key: name,
  story: name,
  locale: z.enum(locales, { error: `is none of ${locales.join(', ')}` }),
  section: name,
  title: text.trim().min(1, 'is empty').max(200, 'has more than 200 characters'),
  standfirst: text
    .trim()
    .max(500, 'has more than 500 characters')
    .nullish()
    .transform((value) => value ?? ''),
  body: text.refine((value) => value.trim() !== '', 'is empty'),
  publishedAt: instant,
  topics: z
    .array(name)
    .nullish()
    .transform((value) => [...new Set(value ?? [])]),
});
export type ImportLine = z.infer<typeof importLine>;

/** Reads a line, or says what is wrong with it, in one sentence. */
export function readLine(line: string): ImportLine | { reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { reason: 'is not JSON' };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { reason: 'is no JSON object' };
  const { data, error } = importLine.safeParse(json);
  if (data) return data;
  const said = error.issues.map((issue) => {
    const field = issue.path.join('.');
    const missing = !(field in json);
    return `${field} ${missing ? 'is missing' : issue.message}`;
  });
  return { reason: [...new Set(said)].join('; ') };
}

/** The paragraphs of a plain text as a body. */
export const bodyOf = (plain: string): BodyDoc =>
  doc(
    ...plain
      .split(/\r?\n[^\S\n]*\r?\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((paragraph) => p(paragraph)),
  );

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { locales } from '../i18n/locales';
import { doc, p } from '../stories/body/build';
import type { BodyDoc } from '../stories/body/schema';
import { revisionLimits } from '../stories/revision-fields';

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL can't store it
const nul = /\u0000/;
/** Halves of characters, which no UTF-8 can hold. */
const halves = /\p{Surrogate}/gu;
const text = z
  .string('is no text')
  .refine((value) => !nul.test(value), 'holds a NUL character')
  .transform((value) => value.replace(halves, '\ufffd'));
const name = text.pipe(z.string().trim().min(1, 'is empty').max(200, 'has more than 200 characters'));
/** Names of the file's own, often numbers. */
const id = z.union([z.int().transform(String), name], { error: 'is no text' });

/** As archives write it: ISO 8601, a space for the T, no seconds, no colon in the zone; and as mail and RSS do. */
const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const rfc = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/;

const isDay = (day: string): boolean => {
  const begins = new Date(`${day}T00:00Z`);
  return !Number.isNaN(begins.getTime()) && begins.toISOString().startsWith(day);
};

/** The time a text names; without a zone it is UTC, and a day alone begins then. */
function timeOf(written: string): Date {
  if (rfc.test(written)) return new Date(written);
  const [, day, time = '00:00', zone = 'Z'] = iso.exec(written) ?? [];
  if (!day) return new Date(Number.NaN);
  const offset = zone.length === 3 ? `${zone}:00` : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const at = new Date(`${day}T${time.replace(',', '.')}${offset.toUpperCase()}`);
  // The 31st of February is no day, though JavaScript takes it for one of March.
  return isDay(day) ? at : new Date(Number.NaN);
}

const instant = z
  .string('is no ISO 8601 date, e.g. 2026-11-22T18:05:00+03:00')
  .transform((written) => timeOf(written.trim()))
  .refine((at) => !Number.isNaN(at.getTime()), 'is no ISO 8601 date, e.g. 2026-11-22T18:05:00+03:00')
  .refine((at) => Number.isNaN(at.getTime()) || at.getTime() <= Date.now(), 'lies in the future');

/** What is longer is no title. */
const longestTitle = 1_000;

/** A line of an import file; `body` is plain text whose paragraphs end with a blank line. */
const importLine = z.object({
  key: id,
  story: id,
  locale: z.enum(locales, { error: `is none of ${locales.join(', ')}` }),
  section: name,
  title: text.pipe(z.string().trim().min(1, 'is empty').max(longestTitle, `has more than ${longestTitle} characters`)),
  standfirst: text.nullish().transform((value) => value?.trim() ?? ''),
  body: text.refine((value) => value.trim() !== '', 'is empty'),
  publishedAt: instant,
  topics: z
    .array(name)
    .nullish()
    .transform((value) => [...new Set(value ?? [])]),
});
export type ImportLine = z.infer<typeof importLine>;

/** A title or standfirst that is longer than ours may be is cut, and stands whole at the top of the body. */
function fitted(line: ImportLine): ImportLine {
  const { title, standfirst, body } = line;
  const { headline, standfirst: most } = revisionLimits;
  if (title.length <= headline && standfirst.length <= most) return line;
  const longTitle = title.length > headline;
  const longStandfirst = standfirst.length > most;
  const whole = [longTitle ? title : '', longStandfirst ? standfirst : '', body].filter(Boolean).join('\n\n');
  return {
    ...line,
    title: longTitle ? cutText(title, headline) : title,
    standfirst: longStandfirst ? '' : standfirst,
    body: whole,
  };
}

/** The beginning of a text, to the end of a word, with an ellipsis. */
function cutText(whole: string, most: number): string {
  const cut = whole.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/\p{Surrogate}$/u, '')}…`;
}

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
  if (data) return fitted(data);
  const said = error.issues.map((issue) => {
    const field = issue.path.join('.');
    const missing = !(field in json);
    return `${field} ${missing ? 'is missing' : issue.message}`;
  });
  return { reason: [...new Set(said)].join('; ') };
}

/** What tells whether a line has changed. */
export const hashOf = (line: ImportLine): string => createHash('sha1').update(JSON.stringify(line)).digest('base64');

/** The paragraphs of a plain text as a body. */
export const bodyOf = (plain: string): BodyDoc =>
  doc(
    ...plain
      .split(/\r?\n[^\S\n]*\r?\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((paragraph) => p(paragraph)),
  );

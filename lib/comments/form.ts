import { z } from 'zod';

/** Longest name and comment, in UTF-16 units as `maxlength` counts them. */
export const nameLongest = 60;
export const bodyLongest = 3000;

/** What a writer typed, kept as typed until it is accepted. */
export interface CommentForm {
  name: string;
  body: string;
  /** The comment replied to. */
  parent: string | null;
  /** Where letters about replies go; left out when none are wanted. */
  email?: string;
}

export type ProblemCode =
  | 'nameMissing'
  | 'nameLong'
  | 'bodyMissing'
  | 'bodyLong'
  | 'notText'
  | 'emailWrong'
  | 'parentUnknown'
  | 'articleUnknown'
  | 'closed'
  | 'banned'
  | 'tooFast'
  | 'nameTaken'
  | 'nameRude'
  | 'trap'
  | 'askToFix'
  | 'rejected'
  | 'editOver';

/** One reason a comment was refused; `params` fill the message. */
export interface CommentProblem {
  field: 'name' | 'body' | 'email' | 'form';
  code: ProblemCode;
  params?: Record<string, number>;
}

/** Longest address that mail knows (RFC 5321). */
export const emailLongest = 254;

/** A field that no person sees: whoever fills it in fills in whatever there is. Named so that programs like it. */
export const trapField = 'website';
/** Set when the writer wants a moderator to read a text that we asked to mend. */
export const holdField = 'hold';

/** Characters that no keyboard types: a file or a forged request. Line breaks and tabs are text. */
const binary = /[^\P{Cc}\n\r\t]|[\ufffd\ufffe\uffff]/u;
/** A character that shows: neither space nor one of the many that leave no mark (zero-width spaces, fillers). */
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;
/** As PostgreSQL can hold it: a refused text is kept for the writer without what can't be kept. */
const keepable = (value: unknown) =>
  typeof value === 'string' ? value.replace(/[^\P{Cc}\n\r\t]/gu, '').toWellFormed() : '';

/** A name stands inside our own sentences: marks that turn the direction of writing would turn those too. */
const line = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const paragraphs = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const address = z.email().max(emailLongest);

/** Finds what is wrong with one field; null when nothing is. */
function check(
  value: unknown,
  tidy: (text: string) => string,
  codes: { missing: ProblemCode; long: ProblemCode; longest: number },
): { code: ProblemCode; params?: Record<string, number> } | null {
  if (value === undefined || value === null) return { code: codes.missing };
  const text = z.string().safeParse(value);
  if (!text.success || binary.test(text.data) || !text.data.isWellFormed()) return { code: 'notText' };
  if (!visible.test(text.data)) return { code: codes.missing };
  const { length } = tidy(text.data);
  return length > codes.longest ? { code: codes.long, params: { longest: codes.longest, length } } : null;
}

/**
 * Reads the fields of a comment as they came, of any type.
 * @returns the tidied comment, or every problem at once with the text as typed.
 */
export function parseCommentForm(
  fields: Record<string, unknown>,
): { ok: true; form: CommentForm } | { ok: false; form: CommentForm; problems: CommentProblem[] } {
  const problems: CommentProblem[] = [];
  const name = check(fields.name, line, { missing: 'nameMissing', long: 'nameLong', longest: nameLongest });
  const body = check(fields.body, paragraphs, { missing: 'bodyMissing', long: 'bodyLong', longest: bodyLongest });
  const parent = z
    .uuid()
    .nullish()
    .safeParse(fields.parent || null);
  if (name) problems.push({ field: 'name', ...name });
  if (body) problems.push({ field: 'body', ...body });
  if (!parent.success) problems.push({ field: 'form', code: 'parentUnknown' });
  const email = keepable(fields.email).trim();
  if (email && !address.safeParse(email).success) problems.push({ field: 'email', code: 'emailWrong' });
  const rest = { parent: parent.data ?? null, ...(email && { email }) };
  if (problems.length) {
    return { ok: false, form: { name: keepable(fields.name), body: keepable(fields.body), ...rest }, problems };
  }
  return { ok: true, form: { name: line(String(fields.name)), body: paragraphs(String(fields.body)), ...rest } };
}

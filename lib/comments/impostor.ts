import { sql } from 'drizzle-orm';
import { db } from '../db/client';
import { editions } from '../i18n/editions';
import { locales } from '../i18n/locales';
import { otherAlphabet } from '../moderation/words/cyrillic';
import { withoutLetters } from '../moderation/words/language';
import { siteSettings } from '../settings/site';

/** Signs that stand for letters in names that want to look like others. */
const signs: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 5: 's', '@': 'a', $: 's', '|': 'l' };

/**
 * A name as the eye takes it: small letters without marks, Cyrillic ones as the Latin ones they look like, digits as
 * letters, words parted by single spaces.
 */
export function foldName(name: string): string {
  const small = withoutLetters(name.normalize('NFKC')).normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(small, (sign) => signs[sign] ?? otherAlphabet(sign, 'latin') ?? sign)
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What only the house may call itself, alone or beside a name: "Gazette editor", "Модератор Иван". */
const roles = [
  ...['editör', 'editörü', 'moderatör', 'moderatörü', 'yönetici', 'yazıişleri', 'redaksiyon', 'admin'],
  ...['editor', 'moderator', 'administrator', 'newsroom', 'staff', 'webmaster'],
  ...['редактор', 'редакция', 'модератор', 'администратор', 'админ', 'администрация'],
].map(foldName);

/** Words of a folded name with single letters put together: "m o d e r a t o r" is one word to the eye. */
const wordsOf = (folded: string): string[] => [...folded.split(' '), folded.replaceAll(' ', '')];

/**
 * Whether a name could be taken for the house or for somebody who works for it: it is the name of the paper or of one of
 * its people, or says a role in the newsroom. Letters that only look alike are the same.
 */
export async function imitatesStaff(name: string): Promise<boolean> {
  const folded = foldName(name);
  const words = wordsOf(folded);
  if (words.some((word) => roles.includes(word))) return true;
  const settings = await siteSettings();
  const papers = locales.flatMap((locale) => [editions[locale].name, settings.editions[locale].name]).map(foldName);
  if (papers.includes(folded) || papers.includes(folded.replaceAll(' ', ''))) return true;
  const { rows } = await db().execute<{ name: string }>(sql`select name from person_i18n union select name from staff`);
  return rows.some((row) => foldName(row.name) === folded);
}

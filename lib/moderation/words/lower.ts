import type { Locale } from '../../i18n/locales';
import { lower } from '../../text/casing';

const ascii = /^[\t\n\r -~]*$/;

/** Lower case by the language's rules and of the same length, so that places stay places. */
export function lowerInPlace(locale: Locale, text: string): string {
  if (locale !== 'tr' && ascii.test(text)) return text.toLowerCase();
  const whole = lower(locale, text);
  if (whole.length === text.length) return whole;
  // Some letter grew or shrank: one at a time, and those that change their length stay as they are.
  return Array.from(text, (letter) => {
    const small = lower(locale, letter);
    return small.length === letter.length ? small : letter;
  }).join('');
}

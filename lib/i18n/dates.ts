import { currentEdition } from './current-edition';
import type { Locale } from './locales';

const cache = new Map<string, Intl.DateTimeFormat>();
/** Building a formatter costs far more than using it; there are a dozen, and as many more when the zone is changed. */
function formatter(locale: Locale, style: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { intl, timeZone } = currentEdition(locale);
  const key = `${locale} ${timeZone} ${style}`;
  const made = cache.get(key) ?? new Intl.DateTimeFormat(intl, { timeZone, ...options });
  cache.set(key, made);
  return made;
}

/** "22 Kasım 2026" in the edition's zone. */
export const longDate = (locale: Locale, at: Date): string =>
  formatter(locale, 'long', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** "22 Kasım 2026 Pazar": the date line of the masthead. */
export const dayLine = (locale: Locale, at: Date): string =>
  formatter(locale, 'day', { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' }).format(at);

/** "18:05" in the edition's zone. */
export const clock = (locale: Locale, at: Date): string =>
  formatter(locale, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** "22 Kasım 2026, 18:05 TSİ": a full moment, never without its zone. */
export const moment = (locale: Locale, at: Date): string =>
  `${longDate(locale, at)}, ${clock(locale, at)} ${currentEdition(locale).zoneName}`;

/**
 * A full moment in one language by the clock of another edition, with that clock's name: what staff who read English see
 * of a Turkish article's schedule.
 */
export function momentBy(edition: Locale, locale: Locale, at: Date): string {
  const { timeZone, zoneName } = currentEdition(edition);
  const part = (style: string, options: Intl.DateTimeFormatOptions) =>
    formatter(locale, `${style} by ${edition} ${timeZone}`, { ...options, timeZone }).format(at);
  const date = part('long', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${date}, ${part('clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })} ${zoneName}`;
}

/** "18:05" today, "22 Kas" before: the short date of lists. Other years carry the year. */
export function shortDate(locale: Locale, at: Date, now: Date): string {
  if (calendarDay(locale, at) === calendarDay(locale, now)) return clock(locale, at);
  const sameYear = formatter(locale, 'year', { year: 'numeric' });
  const withYear = sameYear.format(at) !== sameYear.format(now);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(withYear && { year: 'numeric' }) };
  return formatter(locale, withYear ? 'short-year' : 'short', options).format(at);
}

/** The calendar day of an instant in the edition's zone, as YYYY-MM-DD: to tell whether two moments share a day. */
export function calendarDay(locale: Locale, at: Date): string {
  const parts = formatter(locale, 'ymd', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

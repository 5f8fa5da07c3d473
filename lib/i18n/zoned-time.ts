import { editions } from './editions';
import type { Locale } from './locales';

const written = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const made =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formatters.set(timeZone, made);
  return made;
}

/** What calendar and clock of a zone show at an instant, as a `datetime-local` input writes it: `2026-11-27T18:00`. */
export function wallTime(timeZone: string, at: Date): string {
  const parts = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

const day = 24 * 3_600_000;

/**
 * The instant at which a zone's calendar and clock show what was typed. An hour that comes twice when clocks go back is
 * meant the first time.
 * @returns null for what is no time; `skipped` for one that clocks jump over when they go forward
 */
export function instantAt(timeZone: string, text: string): Date | 'skipped' | null {
  const [, ...digits] = written.exec(text) ?? [];
  if (!digits.length) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = digits.map(Number);
  const asUtc = Date.UTC(year, month - 1, date, hour, minute);
  // The 31st of a short month and 25 o'clock come out as another time than was typed.
  if (wallTime('UTC', new Date(asUtc)) !== text) return null;
  const offsetNear = (at: number) => Date.parse(`${wallTime(timeZone, new Date(at))}Z`) - at;
  const candidates = [asUtc - day, asUtc + day].map((near) => asUtc - offsetNear(near)).sort((x, y) => x - y);
  const found = candidates.find((at) => wallTime(timeZone, new Date(at)) === text);
  return found === undefined ? 'skipped' : new Date(found);
}

/** `instantAt` in the zone of an edition. */
export const editionInstant = (locale: Locale, text: string) => instantAt(editions[locale].timeZone, text);

/** An instant as a `datetime-local` input of an edition shows it. */
export const editionTime = (locale: Locale, at: Date): string => wallTime(editions[locale].timeZone, at);

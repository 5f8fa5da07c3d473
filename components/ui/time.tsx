import { moment, shortDate } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';

/** A full moment in the edition's zone; the reader script adds how long ago that is. */
export async function Moment({ at }: { at: Date }) {
  const locale = await pageLocale();
  return <time dateTime={at.toISOString()}>{moment(locale, at)}</time>;
}

/** The short date of a list; the reader script turns the last day's into "3 hours ago". */
export async function ShortTime({ at }: { at: Date }) {
  const locale = await pageLocale();
  return (
    <relative-time>
      <time dateTime={at.toISOString()}>{shortDate(locale, at, new Date())}</time>
    </relative-time>
  );
}

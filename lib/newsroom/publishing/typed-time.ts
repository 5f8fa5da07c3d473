import { invalid } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { editionInstant } from '../../i18n/zoned-time';

/**
 * The instant somebody typed by an edition's clock, which must lie ahead.
 * @param field the form's field it came from
 * @throws Refusal `invalid`
 */
export function typedTime(locale: Locale, text: string, field: string): Date {
  const at = editionInstant(locale, text);
  if (!at) throw invalid(field, 'timeForm');
  if (at === 'skipped') throw invalid(field, 'timeSkipped');
  if (at.getTime() <= Date.now()) throw invalid(field, 'timePast');
  return at;
}

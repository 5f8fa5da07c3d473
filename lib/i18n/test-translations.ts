import { createTranslator } from 'next-intl';
import type { Locale } from './locales';

/**
 * In tests, for `vi.mock('next-intl/server', …)`: next-intl's server part needs Next's build; the messages themselves are
 * the real ones.
 */
export async function getTranslations({ locale, namespace }: { locale: Locale; namespace: never }) {
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return createTranslator({ locale, messages, namespace });
}

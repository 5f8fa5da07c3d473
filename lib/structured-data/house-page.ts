import type { AboutPage, ContactPage, WebPage } from 'schema-dts';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { organizationId, websiteId } from './organization';

const types = { about: 'AboutPage', imprint: 'AboutPage', contact: 'ContactPage' } as const;

/** A page about the house. */
export function housePageOf(
  locale: Locale,
  page: { key: string; name: string; description: string; path: string },
): WebPage | AboutPage | ContactPage {
  const url = absolute(page.path);
  return {
    '@type': types[page.key as keyof typeof types] ?? 'WebPage',
    '@id': url,
    url,
    name: page.name,
    description: page.description,
    inLanguage: locale,
    isPartOf: { '@id': websiteId(locale) },
    about: { '@id': organizationId(locale) },
  };
}

import type { BreadcrumbList } from 'schema-dts';
import { currentEdition } from '../i18n/current-edition';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { routes } from '../i18n/routes';

/** The way from the front page to a page; the page itself comes last. */
export function breadcrumbsOf(locale: Locale, steps: { name: string; path: string }[]): BreadcrumbList {
  const all = [{ name: currentEdition(locale).name, path: routes.front.path(locale) }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(path),
    })),
  };
}

import type { ImageObject, NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { currentEdition } from '../i18n/current-edition';
import { type Locale, locales } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import words from '../i18n/route-words.json' with { type: 'json' };
import { routes } from '../i18n/routes';
import { pictureUrl } from '../media/picture';
import type { SiteSettings } from '../settings/site';

const front = (locale: Locale): string => absolute(routes.front.path(locale));

/** Names of an edition and its site among the things of its pages. */
export const organizationId = (locale: Locale): string => `${front(locale)}#organization`;
export const websiteId = (locale: Locale): string => `${front(locale)}#website`;

/** Widest of the JPEG that every uploaded picture has; the file is named by it. Pixels. */
const jpegWidth = 1200;

function logoOf({ logo }: Pick<SiteSettings, 'logo'>): ImageObject {
  if (!logo) return { '@type': 'ImageObject', url: absolute('/apple-icon.png'), width: '180', height: '180' };
  const width = Math.min(logo.width, jpegWidth);
  const height = Math.round((logo.height / logo.width) * width);
  const url = absolute(pictureUrl(logo.hash, jpegWidth, 'jpeg'));
  return { '@type': 'ImageObject', url, width: `${width}`, height: `${height}` };
}

/** The paper in short, as the publisher of what a page shows. */
export function publisherOf(locale: Locale, settings: Pick<SiteSettings, 'logo'>) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(locale),
    name: currentEdition(locale).name,
    url: front(locale),
    logo: logoOf(settings),
  } as const satisfies NewsMediaOrganization;
}

/** The paper with its policies: who owns it, how it is made, how it corrects itself. Each leads to the page that says so. */
export function organizationOf(locale: Locale, settings: SiteSettings): Exclude<NewsMediaOrganization, string> {
  const at = (page: 'about' | 'imprint' | 'contact' | 'corrections') => absolute(routes[page].path(locale));
  const others = locales.filter((other) => other !== locale).map((other) => currentEdition(other).name);
  const { publisher } = settings.editions[locale];
  return {
    ...publisherOf(locale, settings),
    alternateName: [...new Set(others)],
    ...(publisher && { legalName: publisher }),
    publishingPrinciples: at('about'),
    missionCoveragePrioritiesPolicy: at('about'),
    correctionsPolicy: at('corrections'),
    ownershipFundingInfo: at('imprint'),
    masthead: at('imprint'),
    actionableFeedbackPolicy: at('contact'),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'newsroom',
      url: at('contact'),
      availableLanguage: [...locales],
    },
  };
}

/** The edition as a site that can be searched from outside. */
export function websiteOf(locale: Locale): WebSite {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(`/${locale}/${words.search[locale]}`)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': websiteId(locale),
    name: currentEdition(locale).name,
    url: front(locale),
    inLanguage: locale,
    publisher: { '@id': organizationId(locale) },
    potentialAction: search,
  };
}

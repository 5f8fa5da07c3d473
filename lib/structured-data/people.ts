import type { Person, ProfilePage } from 'schema-dts';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { routes } from '../i18n/routes';
import { organizationId } from './organization';

interface Named {
  slug: string;
  name: string;
  role: string;
}

/** Somebody of the byline. */
export function personOf(locale: Locale, { slug, name, role }: Named) {
  const url = absolute(routes.author.path(locale, slug));
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name,
    url,
    ...(role && { jobTitle: role }),
  } as const satisfies Person;
}

/** An author's page. */
export function profileOf(locale: Locale, person: Named & { about: string }): ProfilePage {
  const { '@id': id, ...said } = personOf(locale, person);
  return {
    '@type': 'ProfilePage',
    url: said.url,
    inLanguage: locale,
    mainEntity: {
      ...said,
      '@id': id,
      ...(person.about && { description: person.about }),
      worksFor: { '@id': organizationId(locale) },
    },
  };
}

import { getTranslations } from 'next-intl/server';
import { editions } from '../i18n/editions';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import words from '../i18n/route-words.json' with { type: 'json' };

/** Lets a browser search an edition from its address bar (OpenSearch 1.1), as a tree for `xmlDocument`. */
export async function openSearchOf(locale: Locale): Promise<object> {
  const t = await getTranslations({ locale, namespace: 'site' });
  const { name } = editions[locale];
  return {
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      // 16 characters at most, says the specification.
      ShortName: name.slice(0, 16),
      Description: t('description'),
      Language: locale,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
      Image: { '@width': '32', '@height': '32', '@type': 'image/x-icon', '#text': absolute('/favicon.ico') },
      Url: {
        '@type': 'text/html',
        '@template': `${absolute(`/${locale}/${words.search[locale]}`)}?q={searchTerms}`,
      },
    },
  };
}

import { getTranslations } from 'next-intl/server';
import { siteSettings } from '../settings/site';
import { currentEdition } from './current-edition';
import type { Locale } from './locales';
import { routes } from './routes';

/** The paper's colour, as `--color-paper` in app/globals.css has it. */
export const paper = { light: '#fdfcf9', dark: '#141311' } as const;

export const manifestPath = (locale: Locale): string => `${routes.front.path(locale)}/manifest.webmanifest`;

/**
 * Lets an edition be installed like an app (W3C Web Application Manifest). Every edition is an app of its own that
 * starts on its front page; all pages belong to it, so that a switch of the language does not leave it.
 */
export async function webManifest(locale: Locale): Promise<object> {
  const [t, kept] = await Promise.all([
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'kept' }),
  ]);
  await siteSettings();
  const { name, dir } = currentEdition(locale);
  return {
    id: routes.front.path(locale),
    name,
    short_name: name,
    description: t('description'),
    lang: locale,
    dir,
    start_url: routes.front.path(locale),
    scope: '/',
    display: 'standalone',
    // A newspaper is walked back and forth in: where there can be buttons for that, there are.
    display_override: ['minimal-ui'],
    background_color: paper.light,
    theme_color: paper.light,
    categories: ['news'],
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: kept('title'), url: routes.saved.path(locale) }],
  };
}

/** The manifest as a handler's answer. */
export const webManifestResponse = async (locale: Locale): Promise<Response> =>
  new Response(JSON.stringify(await webManifest(locale)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });

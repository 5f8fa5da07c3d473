import { italicsFor } from '@/lib/i18n/fonts';
import { pageLocale } from '@/lib/i18n/page-locale';

/**
 * Fetches the italics early, for headlines that are set in them: a font that comes late is not used
 * (docs/decisions/002-fonts.md). React puts the links into the head; its `preload()` here would only tell Next's script.
 */
export async function Italics() {
  const locale = await pageLocale();
  return italicsFor(locale).map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/**
 * The head of every page at a preview's address: a title, and that nobody keeps or follows it. No canonical address, no
 * other languages, nothing for link previews. The address may be a secret: no site that a link leads to hears of it.
 */
export async function previewMetadata(headline?: string): Promise<Metadata> {
  const t = await getTranslations('newsroom.preview');
  return {
    title: headline?.trim() ? `${t('bar')}: ${headline}` : t('bar'),
    robots: { index: false, follow: false, noarchive: true },
    referrer: 'no-referrer',
  };
}

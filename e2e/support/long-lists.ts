import { correction } from '../../lib/db/schema/stories';
import { type Locale, locales } from '../../lib/i18n/locales';
import { database } from './database';
import { longAgo, publishStory } from './stories';

/** Lists that `fillLists` gives more than one page. */
export const longLists: Record<Locale, Record<'section' | 'topic' | 'author' | 'corrections', string>> = {
  tr: { section: '/tr/spor', topic: '/tr/konu/kosu', author: '/tr/yazar/sofya-orlova', corrections: '/tr/duzeltmeler' },
  en: {
    section: '/en/sport',
    topic: '/en/topic/running',
    author: '/en/author/sofya-orlova',
    corrections: '/en/corrections',
  },
  ru: {
    section: '/ru/sport',
    topic: '/ru/tema/beg',
    author: '/ru/avtor/sofya-orlova',
    corrections: '/ru/ispravleniya',
  },
};

/** Stories that `fillLists` adds: more than one page shows. */
export const oldStories = 24;

/** The headline of the n-th of them; the first is the newest. */
export const oldHeadlines: Record<Locale, (n: number) => string> = {
  tr: (n) => `Eski koşu haberi ${n}`,
  en: (n) => `Old running story ${n}`,
  ru: (n) => `Старая заметка о беге ${n}`,
};

const corrected: Record<Locale, string> = {
  tr: 'Mesafe düzeltildi.',
  en: 'The distance was corrected.',
  ru: 'Исправлена длина дистанции.',
};

/** Publishes old stories in every language, each with a correction, so that lists have pages. */
export async function fillLists(): Promise<void> {
  for (let n = 1; n <= oldStories; n++) {
    const at = longAgo(n * 60);
    const articles = Object.fromEntries(locales.map((locale) => [locale, { headline: oldHeadlines[locale](n) }]));
    const made = await publishStory(articles as Record<Locale, { headline: string }>, {
      ...{ section: 'sport', topics: ['running'], byline: ['sofya-orlova'], sources: ['ihlas-news-agency'], at },
    });
    const later = new Date(at.getTime() + 30 * 60_000);
    const rows = locales.map((locale) => ({ articleId: made[locale].id, body: corrected[locale], at: later }));
    await database()
      .insert(correction)
      .values(rows.map((row) => ({ ...row, kind: 'correction' as const })));
  }
}

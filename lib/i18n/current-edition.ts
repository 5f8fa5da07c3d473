import { editions } from './editions';
import type { Locale } from './locales';

/** What the site's settings say of an edition, over what editions.ts says. */
export interface EditionSettings {
  name: string;
  timeZone: string;
  zoneName: string;
}

// Next's bundles hold several copies of this module: they meet on globalThis.
const key = Symbol.for('gazette.editions');
const holder = globalThis as { [key]?: Record<Locale, EditionSettings> };

/** Called by whoever reads the settings (lib/settings/site.ts): once a render, before anything of the page is made. */
export function setEditions(settings: Record<Locale, EditionSettings>): void {
  holder[key] = settings;
}

/** An edition as it is now: what the settings name, else what it came with. */
export const currentEdition = (locale: Locale) => ({ ...editions[locale], ...holder[key]?.[locale] });

import { italicsFor } from '@/lib/i18n/fonts';
import { pageLocale } from '@/lib/i18n/page-locale';
import { FontPreloads } from './font-preloads';

/** Fetches the italics early, for headlines set in them: a font that comes late is not used (docs/decisions/002-fonts.md). */
export const Italics = async () => <FontPreloads fonts={italicsFor(await pageLocale())} />;

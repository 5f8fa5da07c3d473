import type { Locale } from '../../i18n/locales';
import { english } from '../lexicon/en';
import type { Lexicon } from '../lexicon/lexicon';
import { russian } from '../lexicon/ru';
import { turkish } from '../lexicon/tr';

export const lexicons: Record<Locale, Lexicon> = { tr: turkish, en: english, ru: russian };

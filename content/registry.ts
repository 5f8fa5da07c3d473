import type { Locale } from '@/lib/i18n/locales';
import { en as aboutEn } from './about/en';
import { ru as aboutRu } from './about/ru';
import { tr as aboutTr } from './about/tr';
import { en as rulesEn } from './comment-rules/en';
import { ru as rulesRu } from './comment-rules/ru';
import { tr as rulesTr } from './comment-rules/tr';
import { en as contactEn } from './contact/en';
import { ru as contactRu } from './contact/ru';
import { tr as contactTr } from './contact/tr';
import type { HousePage } from './house-page';
import { en as imprintEn } from './imprint/en';
import { ru as imprintRu } from './imprint/ru';
import { tr as imprintTr } from './imprint/tr';
import { en as privacyEn } from './privacy/en';
import { ru as privacyRu } from './privacy/ru';
import { tr as privacyTr } from './privacy/tr';

export type HousePageKey = 'about' | 'imprint' | 'contact' | 'privacy' | 'comment-rules';

/** Every page of the house in every language. */
export const housePages: Record<HousePageKey, Record<Locale, HousePage>> = {
  about: { tr: aboutTr, en: aboutEn, ru: aboutRu },
  imprint: { tr: imprintTr, en: imprintEn, ru: imprintRu },
  contact: { tr: contactTr, en: contactEn, ru: contactRu },
  privacy: { tr: privacyTr, en: privacyEn, ru: privacyRu },
  'comment-rules': { tr: rulesTr, en: rulesEn, ru: rulesRu },
};

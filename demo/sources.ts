import type { Locale } from '@/lib/i18n/locales';

/** Whom an article's facts come from, named as each language names them. Only the agencies are real. */
export const sources = {
  'ihlas-news-agency': { tr: 'İhlas Haber Ajansı', en: 'Ihlas News Agency', ru: 'Агентство «Ихлас»' },
  'anadolu-agency': { tr: 'Anadolu Ajansı', en: 'Anadolu Agency', ru: 'Агентство «Анадолу»' },
  gazette: { tr: 'Gazete muhabirleri', en: 'Gazette reporting', ru: 'Корреспонденты «Газеты»' },
  'council-minutes': { tr: 'Meclis tutanakları', en: 'Council minutes', ru: 'Протоколы городского совета' },
  'election-board': { tr: 'Seçim kurulu', en: 'The election board', ru: 'Избирательная комиссия' },
  'statistics-office': { tr: 'İstatistik ofisi', en: 'The statistics office', ru: 'Статистическое управление' },
  'growers-union': { tr: 'Üreticiler birliği', en: 'The growers’ union', ru: 'Союз производителей' },
  'rail-operator': { tr: 'Demiryolu işletmesi', en: 'The rail operator', ru: 'Железнодорожный оператор' },
  'river-commission': { tr: 'Nehir komisyonu', en: 'The river commission', ru: 'Речная комиссия' },
  'research-paper': { tr: 'Hakemli araştırma', en: 'Peer-reviewed paper', ru: 'Рецензируемая статья' },
  observatory: { tr: 'Gözlemevi', en: 'The observatory', ru: 'Обсерватория' },
  'civil-protection': { tr: 'Sivil savunma', en: 'Civil protection', ru: 'Служба гражданской защиты' },
  'organising-committee': {
    tr: 'Organizasyon komitesi',
    en: 'The organising committee',
    ru: 'Организационный комитет',
  },
  interviews: { tr: 'Söyleşiler', en: 'Interviews', ru: 'Интервью' },
} as const satisfies Record<string, Record<Locale, string>>;

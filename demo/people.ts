import type { Locale } from '@/lib/i18n/locales';

interface DemoPerson {
  slug: string;
  /** Each language's own spelling: Russian letters in Russian, Turkish letters in Turkish. */
  names: Record<Locale, string>;
  roles: Record<Locale, string>;
  about: Record<Locale, string>;
}

/** The invented newsroom of the demo edition. */
export const people = {
  'elif-aksoy': {
    slug: 'elif-aksoy',
    names: { tr: 'Elif Aksoy', en: 'Elif Aksoy', ru: 'Элиф Аксой' },
    roles: { tr: 'Siyaset muhabiri', en: 'Political correspondent', ru: 'Политический корреспондент' },
    about: {
      tr: 'On iki yıldır yerel yönetimleri ve meclisleri izliyor. Belediye bütçelerini roman gibi okur.',
      en: 'Has covered town halls and parliaments for twelve years. Reads municipal budgets the way others read novels.',
      ru: 'Двенадцать лет пишет о мэриях и парламентах. Читает городские бюджеты как романы.',
    },
  },
  'deniz-korkmaz': {
    slug: 'deniz-korkmaz',
    names: { tr: 'Deniz Korkmaz', en: 'Deniz Korkmaz', ru: 'Дениз Коркмаз' },
    roles: { tr: 'Ekonomi editörü', en: 'Economics editor', ru: 'Редактор отдела экономики' },
    about: {
      tr: 'Tarladan limana fiyatların yolculuğunu anlatır. Karadenizli; fındığın iyisini kabuğundan tanır.',
      en: 'Follows prices from the field to the port. Grew up on the Black Sea and can tell a good hazelnut by its shell.',
      ru: 'Следит за ценами от поля до порта. Вырос на Чёрном море и узнаёт хороший фундук по скорлупе.',
    },
  },
  'sofya-orlova': {
    slug: 'sofya-orlova',
    names: { tr: 'Sofya Orlova', en: 'Sofya Orlova', ru: 'Софья Орлова' },
    roles: { tr: 'Dış haberler muhabiri', en: 'Foreign correspondent', ru: 'Международный корреспондент' },
    about: {
      tr: 'Murmansk’tan Bakü’ye uzanan bir hatta çalışıyor. Haritasız yola çıkmaz.',
      en: 'Works along a line from Murmansk to Baku. Never travels without a paper map.',
      ru: 'Работает на линии от Мурманска до Баку. Не выезжает без бумажной карты.',
    },
  },
  'james-whitfield': {
    slug: 'james-whitfield',
    names: { tr: 'James Whitfield', en: 'James Whitfield', ru: 'Джеймс Уитфилд' },
    roles: { tr: 'Bilim muhabiri', en: 'Science correspondent', ru: 'Научный корреспондент' },
    about: {
      tr: 'Eski fizik öğretmeni. Bir araştırmanın yöntemini okumadan sonucunu yazmaz.',
      en: 'A former physics teacher. Does not report a result before reading how it was reached.',
      ru: 'Бывший учитель физики. Не пишет о результате, не прочитав, как он получен.',
    },
  },
  'nazli-erdem': {
    slug: 'nazli-erdem',
    names: { tr: 'Nazlı Erdem', en: 'Nazlı Erdem', ru: 'Назлы Эрдем' },
    roles: { tr: 'Kültür editörü', en: 'Culture editor', ru: 'Редактор отдела культуры' },
    about: {
      tr: 'Tiyatroların sahne arkasını, kitapların çevirmenini merak eder.',
      en: 'Curious about what stands behind the stage and who translated the book.',
      ru: 'Её интересует, что за кулисами и кто перевёл книгу.',
    },
  },
  'timur-galiyev': {
    slug: 'timur-galiyev',
    names: { tr: 'Timur Galiyev', en: 'Timur Galiyev', ru: 'Тимур Галиев' },
    roles: { tr: 'Spor muhabiri', en: 'Sports correspondent', ru: 'Спортивный корреспондент' },
    about: {
      tr: 'Kazanlı. Skordan çok, skorun nasıl geldiğini yazar.',
      en: 'From Kazan. Writes less about the score than about how it came to be.',
      ru: 'Из Казани. Пишет не столько о счёте, сколько о том, как он сложился.',
    },
  },
  'clara-hughes': {
    slug: 'clara-hughes',
    names: { tr: 'Clara Hughes', en: 'Clara Hughes', ru: 'Клара Хьюз' },
    roles: { tr: 'Dünya editörü', en: 'World editor', ru: 'Редактор международного отдела' },
    about: {
      tr: 'Nehirler, sınırlar ve onları paylaşan insanlar üzerine yazar.',
      en: 'Writes about rivers, borders and the people who share them.',
      ru: 'Пишет о реках, границах и людях, которые их делят.',
    },
  },
  'mehmet-yildirim': {
    slug: 'mehmet-yildirim',
    names: { tr: 'Mehmet Yıldırım', en: 'Mehmet Yıldırım', ru: 'Мехмет Йылдырым' },
    roles: { tr: 'Muhabir', en: 'Reporter', ru: 'Корреспондент' },
    about: {
      tr: 'Marmara’nın iki yakasında, çoğu zaman vapurda çalışır.',
      en: 'Reports from both shores of the Marmara, mostly from the ferry between them.',
      ru: 'Работает на обоих берегах Мраморного моря, чаще всего на пароме между ними.',
    },
  },
  'anna-belskaya': {
    slug: 'anna-belskaya',
    names: { tr: 'Anna Belskaya', en: 'Anna Belskaya', ru: 'Анна Бельская' },
    roles: { tr: 'Çevirmen ve yazar', en: 'Translator and columnist', ru: 'Переводчик, колумнист' },
    about: {
      tr: 'Türkçe, Rusça ve İngilizce arasında yirmi yıldır gidip geliyor.',
      en: 'Has been travelling between Turkish, Russian and English for twenty years.',
      ru: 'Двадцать лет путешествует между турецким, русским и английским.',
    },
  },
} as const satisfies Record<string, DemoPerson>;

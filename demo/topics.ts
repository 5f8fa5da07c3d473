import type { Locale } from '@/lib/i18n/locales';

type Words = Record<Locale, { slug: string; name: string }>;
const topic = (tr: [string, string], en: [string, string], ru: [string, string]): Words => ({
  tr: { slug: tr[0], name: tr[1] },
  en: { slug: en[0], name: en[1] },
  ru: { slug: ru[0], name: ru[1] },
});

/** What the demo edition's stories are about; a topic page each, per language. */
export const topics = {
  marmara: topic(['marmara', 'Marmara'], ['marmara', 'Marmara'], ['marmara', 'Мраморное море']),
  'black-sea': topic(['karadeniz', 'Karadeniz'], ['black-sea', 'Black Sea'], ['chernoe-more', 'Чёрное море']),
  'public-transport': topic(
    ['toplu-ulasim', 'Toplu ulaşım'],
    ['public-transport', 'Public transport'],
    ['transport', 'Общественный транспорт'],
  ),
  'local-government': topic(
    ['yerel-yonetim', 'Yerel yönetim'],
    ['local-government', 'Local government'],
    ['mestnoe-samoupravlenie', 'Местное самоуправление'],
  ),
  elections: topic(['secimler', 'Seçimler'], ['elections', 'Elections'], ['vybory', 'Выборы']),
  'turkiye-2023': topic(
    ['2023-secimleri', '2023 seçimleri'],
    ['turkiye-election-2023', 'Türkiye’s 2023 election'],
    ['vybory-v-turtsii-2023', 'Выборы в Турции — 2023'],
  ),
  'russia-turkiye': topic(
    ['turkiye-rusya', 'Türkiye–Rusya'],
    ['turkiye-russia', 'Türkiye and Russia'],
    ['rossiya-turtsiya', 'Россия и Турция'],
  ),
  transparency: topic(
    ['seffaflik', 'Şeffaflık'],
    ['transparency', 'Transparency'],
    ['otkrytye-dannye', 'Открытые данные'],
  ),
  housing: topic(['konut', 'Konut'], ['housing', 'Housing'], ['zhile', 'Жильё']),
  inflation: topic(['fiyatlar', 'Fiyatlar'], ['prices', 'Prices'], ['tseny', 'Цены']),
  agriculture: topic(['tarim', 'Tarım'], ['farming', 'Farming'], ['selskoe-hozyaistvo', 'Сельское хозяйство']),
  trade: topic(['ticaret', 'Ticaret'], ['trade', 'Trade'], ['torgovlya', 'Торговля']),
  railways: topic(['demiryolu', 'Demiryolu'], ['railways', 'Railways'], ['zheleznye-dorogi', 'Железные дороги']),
  earthquakes: topic(['deprem', 'Deprem'], ['earthquakes', 'Earthquakes'], ['zemletryaseniya', 'Землетрясения']),
  water: topic(['su', 'Su'], ['water', 'Water'], ['voda', 'Вода']),
  climate: topic(['iklim', 'İklim'], ['climate', 'Climate'], ['klimat', 'Климат']),
  arctic: topic(['kuzey-kutbu', 'Kuzey Kutbu'], ['arctic', 'Arctic'], ['arktika', 'Арктика']),
  theatre: topic(['tiyatro', 'Tiyatro'], ['theatre', 'Theatre'], ['teatr', 'Театр']),
  cinema: topic(['sinema', 'Sinema'], ['cinema', 'Cinema'], ['kino', 'Кино']),
  translation: topic(['ceviri', 'Çeviri'], ['translation', 'Translation'], ['perevod', 'Перевод']),
  language: topic(['dil', 'Dil'], ['language', 'Language'], ['yazyk', 'Язык']),
  heritage: topic(['miras', 'Kültürel miras'], ['heritage', 'Heritage'], ['nasledie', 'Наследие']),
  'marine-life': topic(
    ['deniz-yasami', 'Deniz yaşamı'],
    ['marine-life', 'Marine life'],
    ['morskaya-zhizn', 'Морская жизнь'],
  ),
  astronomy: topic(['gokbilim', 'Gökbilim'], ['astronomy', 'Astronomy'], ['astronomiya', 'Астрономия']),
  health: topic(['saglik', 'Sağlık'], ['health', 'Health'], ['zdorove', 'Здоровье']),
  volleyball: topic(['voleybol', 'Voleybol'], ['volleyball', 'Volleyball'], ['voleibol', 'Волейбол']),
  chess: topic(['satranc', 'Satranç'], ['chess', 'Chess'], ['shahmaty', 'Шахматы']),
  running: topic(['kosu', 'Koşu'], ['running', 'Running'], ['beg', 'Бег']),
  hockey: topic(['buz-hokeyi', 'Buz hokeyi'], ['ice-hockey', 'Ice hockey'], ['hokkei', 'Хоккей']),
  youth: topic(['genclik', 'Gençlik'], ['youth', 'Youth'], ['molodyozh', 'Молодёжь']),
} as const;

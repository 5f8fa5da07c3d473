import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { createTestDatabase } from '../db/test-database';
import type { Locale } from '../i18n/locales';
import { doc, p } from '../stories/body/build';
import { killArticle, withdrawArticle } from '../stories/take-down';
import { addPerson, addSection, addTopic, ago, publish, republish } from '../stories/test-support';
import { findArticles } from './find';
import { inOneList } from './one-list';
import type { Search } from './question';

let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
afterAll(() => drop());

let minutes = 0;
/** Publishes an article with words in its headline and body; each a minute older than the one before. */
const add = (locale: Locale, headline: string, body = 'x', more: object = {}) =>
  publish({ sectionId, locale, headline, body: doc(p(body)), at: ago(minutes++), ...more });

const find = (locale: Locale, text: string, more: Partial<Search> = {}) => findArticles({ locale, text, ...more });
const ids = async (locale: Locale, text: string, more: Partial<Search> = {}) =>
  (await find(locale, text, more)).articles.map((hit) => hit.articleId);

test('a word is found in all its forms, with or without diacritics and capitals', async () => {
  const { id } = await add('tr', 'Işıklı kıyıda seçimlerinden söz etti');
  for (const text of ['seçim', 'seçimlerinde', 'SEÇİM', 'secim', 'secimlerinden', 'ışıklı', 'IŞIKLI', 'isikli']) {
    expect(await ids('tr', text), text).toEqual([id]);
  }
  const { id: son } = await add('tr', 'Oğlunu okula götürdü');
  expect(await ids('tr', 'oğul')).toEqual([son]);
  const { id: russian } = await add('ru', 'На рынке подорожала ёлка');
  for (const text of ['рынок', 'рынка', 'РЫНКИ', 'елка', 'ёлки', 'rynok']) {
    expect(await ids('ru', text), text).toContain(russian);
  }
  const { id: english } = await add('en', 'Bridges rebuilt');
  for (const text of ['bridge', 'BRIDGES', 'rebuilt']) expect(await ids('en', text), text).toEqual([english]);
});

test('Turkish possessives, accusatives and plurals of loans are forms of their word', async () => {
  const { id } = await add('tr', 'Gündem', 'Davası sürerken filmi izledi, dersi dinledi; golleri ve aşısı konuşuldu.');
  for (const text of ['dava', 'davalar', 'film', 'filmler', 'ders', 'dersler', 'gol', 'goller', 'aşı', 'aşılar']) {
    expect(await ids('tr', text), text).toContain(id);
  }
});

test('forms that no rule of endings leads back to their word are found by it', async () => {
  const turkish = await add('tr', 'Gündem', 'Oğlunun burnu kanadı, şehri terk etti, resmini astı.');
  for (const text of ['oğul', 'burun', 'şehir', 'resim', 'oğluna', 'burnunu', 'sehirde']) {
    expect(await ids('tr', text), text).toContain(turkish.id);
  }
  const english = await add('en', 'Notes', 'Firemen carried the children past mice; the thieves had fled.');
  for (const text of ['fireman', 'child', 'mouse', 'thief', 'flee']) {
    expect(await ids('en', text), text).toContain(english.id);
  }
  const russian = await add('ru', 'Заметки', 'Ребёнка увезли родители.');
  for (const text of ['дети', 'детей', 'ребенок']) expect(await ids('ru', text), text).toContain(russian.id);
});

test('names that other alphabets spell by ear are found', async () => {
  const pairs = [
    ['Jinping', 'Цзиньпин'],
    ['Binoche', 'Бинош'],
  ] as const;
  for (const [latin, cyrillic] of pairs) {
    const english = await add('en', `${latin} again`);
    const russian = await add('ru', `Снова ${cyrillic}`);
    for (const text of [latin, cyrillic]) {
      expect(await ids('en', text), text).toContain(english.id);
      expect(await ids('ru', text), text).toContain(russian.id);
    }
  }
});

test('words that make a question are not looked for', async () => {
  const { id } = await add('tr', 'Heyelanda altı evin yıkıldığı bildirildi');
  expect(await ids('tr', 'heyelanda kaç ev yıkıldı')).toEqual([id]);
  const { id: russian } = await add('ru', 'Оползень разрушил шесть домов');
  expect((await find('ru', 'сколько домов разрушил оползень')).relaxed).toBe(false);
  expect(await ids('ru', 'сколько домов разрушил оползень')).toEqual([russian]);
  const { id: word } = await add('ru', 'Сколько весит облако');
  expect(await ids('ru', 'сколько весит')).toContain(word);
});

test('in one list all of the words in another language come before some of them in this one', async () => {
  const some = await add('en', 'Walrus counted');
  const all = await add('ru', 'Зверь', 'Walrus и gramophone у моря.');
  const found = await find('en', 'walrus gramophone');
  expect(inOneList(found, 'en').map((hit) => hit.articleId)).toEqual([all.id, some.id]);
  const scores = inOneList(found, 'en').map((hit) => hit.score);
  expect(scores).toEqual([...scores].sort((x, y) => y - x));
});

test('words that languages share are found across alphabets, names in any case', async () => {
  const russian = await add('ru', 'Итоги', 'Прошли дебаты перед референдумом в Адыямане.');
  expect(await ids('ru', 'referendum')).toContain(russian.id);
  const turkish = await add('tr', 'Haber', 'Sarsıntı Adıyaman’da hissedildi.');
  for (const text of ['Адыяман', 'Адыямане']) {
    expect(await ids('tr', text), text).toContain(turkish.id);
    expect(await ids('ru', text), text).toContain(russian.id);
  }
});

test('names are found across alphabets', async () => {
  const turkish = await add('tr', 'Kılıçdaroğlu konuştu', 'Kemal Kılıçdaroğlu’nun sözleri.');
  const russian = await add('ru', 'Выступил Кылычдароглу');
  const english = await add('en', 'Kilicdaroglu speaks');
  const all = { tr: turkish.id, en: english.id, ru: russian.id };
  for (const text of ['Kilicdaroglu', 'Kılıçdaroğlu', 'Кылычдароглу', 'KILIÇDAROĞLU']) {
    for (const locale of ['tr', 'en', 'ru'] as const) expect(await ids(locale, text), text).toEqual([all[locale]]);
  }
  const exhibition = await add('ru', 'Открылась выставка Шагала');
  expect(await ids('ru', 'Chagall')).toEqual([exhibition.id]);
  const kremlin = await add('ru', 'В Кремле ответили');
  expect(await ids('ru', 'Kremlin')).toEqual([kremlin.id]);
  expect((await find('en', 'Кремль')).elsewhere).toMatchObject([{ locale: 'ru', total: { count: 1 } }]);
});

test('ch, th and nh of names sound as other alphabets write them', async () => {
  const { id: swede } = await add('ru', 'Грета Тунберг вернулась');
  const { id: coach } = await add('ru', 'Моуринью уволен');
  const { id: painter } = await add('en', 'A lost Chagall turns up');
  expect(await ids('ru', 'Thunberg')).toEqual([swede]);
  expect(await ids('ru', 'Mourinho')).toEqual([coach]);
  expect(await ids('en', 'Шагал')).toEqual([painter]);
});

test('a name of several words is what its letters stand for, in every language', async () => {
  const { id } = await add('ru', 'Генсек ООН выступил с докладом');
  const { id: turkish } = await add('tr', 'BM raporu yayımlandı');
  const found = async (text: string) => {
    const { elsewhere } = await find('en', text);
    return elsewhere.flatMap((one) => one.only.map((hit) => hit.articleId)).sort();
  };
  expect(await found('United Nations')).toEqual([id, turkish].sort());
  expect(await found('Birleşmiş Milletler')).toEqual([id, turkish].sort());
  expect(await found('united flights')).toEqual([]);
});

test('an organisation is found by its name, its abbreviation and both in other languages', async () => {
  const whole = await add('en', 'Aid', 'The United Nations sent lorries.');
  const short = await add('tr', 'Yardım', 'BM kamyon gönderdi.');
  const russian = await add('ru', 'Помощь', 'Организация Объединённых Наций прислала машины.');
  const other = await add('en', 'Football', 'Newcastle United met the nation.');
  for (const text of ['UN', 'United Nations', 'Birleşmiş Milletler', 'ООН', 'Организации Объединённых Наций']) {
    expect(await ids('en', text), text).toContain(whole.id);
    expect(await ids('en', text), text).not.toContain(other.id);
    expect(await ids('tr', text), text).toContain(short.id);
    expect(await ids('ru', text), text).toContain(russian.id);
  }
  expect(await ids('en', 'United Nations lorries')).toEqual([whole.id]);
});

test('a story is found through its translations, and shown in the language of the page', async () => {
  const english = await add('en', 'Beekeepers of the northern valley');
  const turkish = await add('tr', 'Kuzey vadisinin emekçileri', 'x', { storyId: english.storyId });
  const found = await find('tr', 'beekeepers');
  expect(found.articles).toMatchObject([{ articleId: turkish.id, through: 'en' }]);
  expect(found.elsewhere).toEqual([{ locale: 'en', total: { count: 1, more: false }, only: [] }]);
  await db().transaction((tx) => withdrawArticle(tx, turkish.id));
  const now = await find('tr', 'beekeepers');
  expect(now.articles).toEqual([]);
  expect(now.elsewhere[0]?.only).toMatchObject([{ articleId: english.id }]);
});

test('what is taken down is gone with the same transaction; what is edited is found by its new words only', async () => {
  const killed = await add('en', 'Zeppelin over the quarry');
  await expect(
    db().transaction(async (tx) => {
      await killArticle(tx, killed.id, '');
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  expect(await ids('en', 'zeppelin')).toEqual([killed.id]);
  await db().transaction((tx) => killArticle(tx, killed.id, ''));
  const gone = await find('en', 'zeppelin');
  expect(gone.articles).toEqual([]);
  // Its words are still known, and must not be offered.
  expect(await find('en', 'zepelin')).toMatchObject({ articles: [], corrected: false, suggestion: null });

  const edited = await add('en', 'Marmalade jars');
  await republish(edited.id, 2, { headline: 'Chutney pots' });
  expect(await ids('en', 'marmalade')).toEqual([]);
  expect(await ids('en', 'chutney')).toEqual([edited.id]);
});

test('phrases, exclusion', async () => {
  const both = await add('en', 'The lighthouse keeper of Alderney', 'Stars above.');
  const apart = await add('en', 'A keeper without a lighthouse');
  expect(new Set(await ids('en', 'lighthouse keeper'))).toEqual(new Set([both.id, apart.id]));
  expect(await ids('en', '"lighthouse keeper"')).toEqual([both.id]);
  expect(await ids('en', '“lighthouse keeper”')).toEqual([both.id]);
  expect(await ids('en', '«keeper of Alderney»')).toEqual([both.id]);
  expect(await ids('en', 'lighthouse -alderney')).toEqual([apart.id]);
  expect(await ids('en', 'keeper -"lighthouse keeper"')).toEqual([apart.id]);
  // No phrase reaches from one part of an article into the next.
  expect(await ids('en', '"alderney stars"')).toEqual([]);
});

test('filters and sorting', async () => {
  const topic = await addTopic('tides');
  const person = await addPerson('diver');
  const other = await addSection('culture');
  const old = await add('en', 'Seagrass meadow', 'x', { topics: [topic], at: new Date('2020-05-05') });
  const young = await add('en', 'The meadow', 'seagrass', { byline: [person], at: new Date('2021-05-05') });
  const elsewhere = await add('en', 'Seagrass', 'x', { sectionId: other, at: new Date('2022-05-05') });
  expect(await ids('en', 'seagrass', { sort: 'date' })).toEqual([elsewhere.id, young.id, old.id]);
  expect(await ids('en', 'seagrass', { subjects: [topic] })).toEqual([old.id]);
  expect(await ids('en', 'seagrass', { subjects: [person] })).toEqual([young.id]);
  expect(await ids('en', 'seagrass', { subjects: [other] })).toEqual([elsewhere.id]);
  expect(await ids('en', 'seagrass', { from: new Date('2021-01-01'), to: new Date('2022-01-01') })).toEqual([young.id]);
  const [first] = (await find('en', 'seagrass', { sort: 'date' })).articles;
  const before = first && { at: first.at, id: first.articleId };
  expect(await ids('en', 'seagrass', { sort: 'date', before })).toEqual([young.id, old.id]);
  // The headline counts more than the body.
  const [best] = await ids('en', 'seagrass', { to: new Date('2022-01-01') });
  expect(best).toBe(old.id);
});

test('what is written as one word is found with a hyphen', async () => {
  const { id } = await add('en', 'Ceasefire holds');
  const found = await find('en', 'cease-fire');
  expect(found).toMatchObject({ corrected: false, suggestion: null });
  expect(found.articles.map((hit) => hit.articleId)).toEqual([id]);
  const { id: apart } = await add('en', 'A cease-fire at last');
  expect((await ids('en', 'cease-fire')).sort()).toEqual([id, apart].sort());
});

test('a slip of the keyboard is forgiven', async () => {
  const { id } = await add('tr', 'Hamsi avı Trabzon’da başladı');
  const found = await find('tr', 'Trabzn hamsi');
  expect(found).toMatchObject({ corrected: true, text: 'Trabzon hamsi' });
  expect(found.articles.map((hit) => hit.articleId)).toEqual([id]);
});

test('what was mended weighs less than what stands as it was typed', async () => {
  const { id: right } = await add('tr', 'Son durum', 'Enflasyon geriledi.');
  await add('tr', 'Vakaları artıran nezle', 'vakaları vakaları');
  const [first] = await ids('tr', 'enflasyon rakamları');
  expect(first).toBe(right);
});

test('a word that stands nowhere is not waited for', async () => {
  const { id } = await add('en', 'Smoke over Vilnius');
  await add('tr', 'Varşova’da yangın');
  expect(await ids('en', 'qwrtzxcv fires vilnius')).toContain(id);
});

test('when no article has all the words, those with most of them come', async () => {
  const { id } = await add('en', 'Orchard pruning in winter');
  await add('en', 'Sledge in winter');
  const found = await find('en', 'orchard pruning zebra');
  expect(found).toMatchObject({ relaxed: true });
  expect(found.articles.map((hit) => hit.articleId)).toEqual([id]);
});

test.each([
  ['', ' ', '-', '"', '""', '-"', '"-"', "'", '\\', ':*', '!', '& | !', '<->', '(', "a'b\\c", '@en', '#x', '^x', '=x'],
  ['the', 'the of and', '"the"', '-the', '😀', '東京', '\u0000', '\ud800', 'a'.repeat(5_000), 'a '.repeat(500)],
  ['-excluded', '--x', '"a" "b" -"c" «d', 'a<2>b', '%', '_', '$1', 'ı'.repeat(300), '\u202e', 'x\u0301'.repeat(99)],
])('whatever is typed, it is no error', async (...texts) => {
  for (const locale of ['tr', 'en', 'ru'] as const) {
    for (const text of texts) await find(locale, text, { sort: 'date', from: new Date(0), to: new Date() });
  }
});

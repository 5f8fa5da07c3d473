import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { misspelt } from '../../moderation/misspelt';
import { stopChecking } from '../../moderation/shared-thread';
import { a, doc, h2, image, p } from '../../stories/body/build';
import { draftFields } from '../drafts/draft-content';
import { readText } from '../paste/read-text';
import { recognise } from '../paste/recognise';
import { isInCapitals } from './capitals';
import { check } from './check';
import { distance, namesTwoWays } from './names';
import { wordsToCheck } from './words';

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const good = draftFields.parse({
  ...{ headline: 'The bridge is open', standfirst: 'After years.', slug: 'bridge', heroId: id },
  ...{ byline: [id], topics: [id], sources: [id] },
});
const right = { locale: 'en' as const, fields: good, doc: doc(p('All is well.')), alts: { [id]: 'A bridge' } };
const codes = (changed: object) => check({ ...right, ...changed }).map((one) => one.code);

test('finds nothing where nothing is wrong', () => {
  expect(check(right)).toEqual([]);
});

test.each([
  ['headlineMissing', { headline: ' ' }],
  ['headlineLong', { headline: 'word '.repeat(20) }],
  ['headlineCapitals', { headline: 'THE BRIDGE IS OPEN' }],
  ['standfirstMissing', { standfirst: '' }],
  ['standfirstLong', { standfirst: 'x'.repeat(501) }],
  ['slugWrong', { slug: 'Köprü' }],
  ['fieldLong', { seoTitle: 'x'.repeat(121) }],
  ['heroMissing', { heroId: null }],
  ['bylineMissing', { byline: [] }],
  ['sourceMissing', { sources: [] }],
])('%s', (code, change) => {
  expect(codes({ fields: { ...good, ...change } })).toEqual([code]);
});

test('pictures without alternative text, links that are unsafe, parts that can’t be published, each at its block', () => {
  const body = doc(p('x'), image(id), p('See ', a('javascript:x', 'this')), { type: 'table' } as never);
  expect(check({ ...right, doc: body, alts: {} })).toMatchObject([
    { code: 'linkUnsafe', grave: true, place: { block: 2, words: 'this' } },
    { code: 'nodeUnknown', grave: true, place: { block: 3 } },
    { code: 'altMissing', place: { field: 'heroId' } },
    { code: 'altMissing', place: { block: 1 } },
  ]);
});

test('an empty body is missing; empty paragraphs and headings in one are nothing to mention', () => {
  expect(codes({ doc: doc({ type: 'paragraph' }) })).toEqual(['bodyMissing']);
  expect(
    codes({ doc: doc(p('x'), { type: 'heading', attrs: { level: 2 } } as never, { type: 'paragraph' }, h2('y')) }),
  ).toEqual([]);
});

describe('capitals by the language', () => {
  test.each([
    ['tr', 'İSTANBUL’DA KÖPRÜ AÇILDI', true],
    ['tr', 'ISPARTA İÇİN YENİ YOL', true],
    ['ru', 'МИНИСТР ОТВЕТИЛ', true],
    ['en', 'NATO and UNESCO meet', false],
    ['en', 'UNESCO', true],
    ['tr', 'İstanbul’da köprü açıldı', false],
    ['ru', 'США и НАТО', false],
  ] as const)('%s %s', (locale, headline, shouted) => {
    expect(isInCapitals(locale, headline)).toBe(shouted);
  });
});

describe('a name spelt two ways', () => {
  test('in a pasted page: Petrov for Peskov, at its first place', () => {
    const page = readFileSync(new URL('../paste/reference-page.txt', import.meta.url), 'utf8');
    const { headline, standfirst, doc: body } = recognise(readText(page));
    const found = check({ ...right, fields: { ...good, headline, standfirst }, doc: body });
    expect(found.filter((one) => one.code === 'nameTwoWays')).toEqual([
      expect.objectContaining({ place: { field: 'standfirst' }, params: { rare: 'Petrov', usual: 'Peskov' } }),
    ]);
  });
  test.each([
    ['tr', 'Dün Kılıçdaroğlu geldi. Sonra Kilicdaroglu gitti.', ['Kilicdaroglu', 'Kılıçdaroğlu']],
    ['en', 'So Macron met Marcon.', ['Macron', 'Marcon']],
    ['ru', 'Сказал Песков. Ответил Пестов.', ['Пестов', 'Песков']],
  ] as const)('%s: %s', (locale, text, names) => {
    const [pair] = namesTwoWays(locale, [text]);
    expect([pair?.rare, pair?.usual].sort()).toEqual([...names].sort());
  });
  test.each([
    ['ru', 'Сказал Песков. Пескова спросили, с Песковым говорили, о Пескове писали, Пескову ответили.'],
    ['tr', 'Dün Peskov’un sözleri, sonra Peskov’a verilen yanıt ve Rusya ile Rusların tutumu.'],
    [
      'en',
      'In Russia the Russian side met Turkish and Türkiye officials; on Tuesday and Thursday Peskov’s words counted.',
    ],
    ['en', 'A Friend came on Friday with Frieda.'],
  ] as const)('%s, one name in its forms: %s', (locale, text) => {
    expect(namesTwoWays(locale, [text])).toEqual([]);
  });
  test('distance counts what a slip of the fingers changes', () => {
    expect(distance('petrov', 'peskov')).toBe(2);
    expect(distance('macron', 'marcon')).toBe(1);
    expect(distance('abc', 'abc')).toBe(0);
    expect(distance('short', 'much longer')).toBeGreaterThan(3);
  });
});

describe('spelling', () => {
  afterAll(stopChecking);

  test.each([
    [
      'en',
      'The goverment didn’t recieve Demirkaya in Ankara. Apparantly NATO2 e-mailed x@y.org.',
      ['goverment', 'recieve', 'Apparantly'],
    ],
    ['tr', 'Herkez köprüye geldi, yalnış anlaşıldı. İstanbul’da Demirkaya konuştu.', ['Herkez', 'yalnış']],
    ['ru', 'Министр зделал заявление в Москве, а Демиркая ответил.', ['зделал']],
  ] as const)('%s', async (locale, text, wrong) => {
    expect(await misspelt(locale, wordsToCheck(locale, [text]))).toEqual(wrong);
  });
});

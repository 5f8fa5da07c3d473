import { expect, test } from 'vitest';
import { fold } from './fold';
import { isCapitalised, isCyrillic, wordsOf } from './words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

test('an apostrophe ends a word, of either form', () => {
  expect(texts("Ankara'da İzmir’in Moscow’s")).toEqual(['Ankara', 'İzmir', 'Moscow']);
});

test('a short first part belongs to the name', () => {
  expect(texts('O’Brien d’Artagnan')).toEqual(['OBrien', 'dArtagnan']);
});

test('hyphens and signs part words, digits belong to them', () => {
  expect(texts('Йошкар-Ола, 2026: COVID-19 5G — «да»')).toEqual(['Йошкар', 'Ола', '2026', 'COVID', '19', '5G', 'да']);
});

test('a word knows its place, with the ending behind the apostrophe', () => {
  const text = 'Bugün Ankara’da.';
  const [, word] = wordsOf(text);
  expect(word && text.slice(word.start, word.end)).toBe('Ankara’da');
});

test('no words, no trouble', () => {
  expect(texts('')).toEqual([]);
  expect(texts('’ -- !')).toEqual([]);
});

test('capitals and scripts', () => {
  expect(['İzmir', 'Щука', 'deniz', '5G'].map(isCapitalised)).toEqual([true, true, false, false]);
  expect(['Щука', 'deniz', 'ABCд'].map(isCyrillic)).toEqual([true, false, true]);
});

test('folding makes one word of all its spellings', () => {
  expect(fold('tr', 'KILIÇDAROĞLU')).toBe('kilicdaroglu');
  expect(fold('tr', 'ılık')).toBe(fold('en', 'ILIK'));
  expect(fold('ru', 'Ёлка')).toBe('yolka');
});

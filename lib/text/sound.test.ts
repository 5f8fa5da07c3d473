import { expect, test } from 'vitest';
import { fold } from './fold';
import { otherSpellings, soundOf } from './sound';

test.each([
  ['Kılıçdaroğlu', 'Kilicdaroglu', 'Кылычдароглу'],
  ['Çiçek', 'Chichek', 'Чичек'],
  ['Cemal', 'Jemal', 'Джемаль'],
  ['Putin', 'Putin', 'Путин'],
  ['Zelenskiy', 'Zelensky', 'Зеленский'],
  ['Yeltsin', 'Yeltsin', 'Ельцин'],
  ['Macron', 'Macron', 'Макрон'],
  ['Scholz', 'Scholz', 'Шольц'],
  ['Jukov', 'Zhukov', 'Жуков'],
  ['Thunberg', 'Thunberg', 'Тунберг'],
  ['Mourinho', 'Mourinho', 'Моуринью'],
  ['Fethiye', 'Fethiye', 'Фетхие'],
])('%s, %s and %s sound alike', (tr, en, ru) => {
  const keys = [soundOf(fold('tr', tr)), soundOf(fold('en', en)), soundOf(fold('ru', ru))];
  expect(new Set(keys).size).toBe(1);
});

test('different names stay different', () => {
  const keys = ['Putin', 'Portnov', 'Zelenskiy', 'Selim', 'Macron', 'Merkel'].map((name) => soundOf(fold('tr', name)));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a short name keeps its vowels', () => {
  expect(soundOf('ada')).toBe('ada');
  expect(soundOf('anna')).toBe('ana');
});

test('ch and sh may be one sound of a name', () => {
  expect(otherSpellings('chagall').map(soundOf)).toContain(soundOf(fold('ru', 'Шагал')));
  expect(otherSpellings(fold('ru', 'Ширак')).map(soundOf)).toContain(soundOf('chirac'));
  expect(otherSpellings('putin')).toEqual([]);
});

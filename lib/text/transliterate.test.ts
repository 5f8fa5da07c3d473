import { expect, test } from 'vitest';
import { toLatin } from './transliterate';

test('every Russian letter has its Latin spelling', () => {
  expect(toLatin('абвгдеёжзийклмнопрстуфхцчшщъыьэюя')).toBe('abvgdeyozhziiklmnoprstufkhtschshshchyeyuya');
});

test('a decomposed й or ё is the letter, not its base and a mark', () => {
  expect(toLatin('и\u0306')).toBe('i');
  expect(toLatin('е\u0308')).toBe('yo');
});

test('diacritics go, the letter stays', () => {
  expect(toLatin('çğıöşü â î û')).toBe('cgiosu a i u');
  expect(toLatin('é ñ č ő ů')).toBe('e n c o u');
});

test('letters that Unicode does not take apart have a spelling', () => {
  expect(toLatin('straße łódź ærø þór đoković')).toBe('strasse lodz aero thor dokovic');
});

test('digits, punctuation and other scripts stay as they are', () => {
  expect(toLatin('2026: 東京!')).toBe('2026: 東京!');
});

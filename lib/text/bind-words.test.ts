import { expect, test } from 'vitest';
import { bindWords } from './bind-words';

/** Shows no-break spaces. */
const bind = (text: string): string => bindWords(text).replaceAll('\u00a0', '_');

test.each([
  ['осталось 16 участков, у Сайгын перевес', 'осталось 16_участков, у_Сайгын перевес'],
  ['В Лиманкёе и на острове', 'В_Лиманкёе и_на_острове'],
  ['«О чём спор»', '«О_чём спор»'],
  ['урне — свой класс', 'урне_— свой класс'],
  ['явка 64,8% — рекорд', 'явка 64,8%_— рекорд'],
  ['так ли это, он же знал бы', 'так_ли_это, он_же_знал_бы'],
])('short Russian words stay with their neighbour: %s', (text, bound) => {
  expect(bind(text)).toBe(bound);
});

test.each([
  ['before the 14 May vote', 'before the 14_May vote'],
  ['yıllık bedeli 41 milyon lira', 'yıllık bedeli 41_milyon lira'],
  ['9 boxes', '9_boxes'],
])('numbers stay with what they count: %s', (text, bound) => {
  expect(bind(text)).toBe(bound);
});

test.each([
  'A is it — an Act of 1889 reopened',
  '1,664 votes and 15.2 per cent',
  'at 14:20 UTC',
  've o da — bu',
  'дом и',
  'Газета',
  'вода и\u00a0мир',
  '',
])('nothing else changes: %j', (text) => {
  expect(bindWords(text)).toBe(text);
});

test('what is bound has the same words', () => {
  const text = 'На девяти участках голоса пересчитывают по жалобе; поражения он не признал — и не признает.';
  expect(bindWords(text).replaceAll('\u00a0', ' ')).toBe(text);
});

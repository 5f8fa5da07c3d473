import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from './locales';
import words from './route-words.json';
import { reservedWords, routes, withQuery } from './routes';

test('every page under its words', () => {
  expect(locales.map((locale) => routes.front.path(locale))).toEqual(['/tr', '/en', '/ru']);
  expect(routes.section.path('tr', 'siyaset')).toBe('/tr/siyaset');
  expect(routes.article.path('ru', 'politika', 'golosovanie')).toBe('/ru/politika/golosovanie');
  expect(locales.map((locale) => routes.topic.path(locale, 'x'))).toEqual(['/tr/konu/x', '/en/topic/x', '/ru/tema/x']);
  expect(locales.map((locale) => routes.author.path(locale, 'x'))).toEqual([
    '/tr/yazar/x',
    '/en/author/x',
    '/ru/avtor/x',
  ]);
  expect(locales.map((locale) => routes['comment-rules'].path(locale))).toEqual([
    '/tr/yorum-kurallari',
    '/en/comment-rules',
    '/ru/pravila-kommentariev',
  ]);
  expect(routes.comment.path('tr', 'token')).toBe('/tr/comment/token');
});

test('no two fixed pages of a language share a word, and each word is an address as it stands', () => {
  for (const locale of locales) {
    const own = Object.values(words).map((word) => word[locale]);
    expect(new Set(own).size).toBe(own.length);
    for (const word of own) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

test('the English word is the name of the page and of its folder', () => {
  for (const [page, word] of Object.entries(words)) expect(word.en).toBe(page);
});

test('a section can take no word that something else stands under', () => {
  for (const word of ['konu', 'topic', 'tema', 'yazar', 'ara', 'poisk', 'kunye', 'o-nas', 'comment-rules']) {
    expect(reservedWords).toContain(word);
  }
  for (const word of ['newsroom', 'preview', 'share', 'comment', 'api']) expect(reservedWords).toContain(word);
  expect(reservedWords).not.toContain('siyaset');
});

test('every folder of pages is a reserved word', () => {
  const folders = readdirSync('app/[locale]/(reader)', { withFileTypes: true })
    // Files such as feed.xml have folders, too; no slug has a dot.
    .filter((entry) => entry.isDirectory() && !/^[[(]|\./.test(entry.name))
    .map((entry) => entry.name);
  expect(folders).not.toEqual([]);
  for (const folder of folders) expect(reservedWords).toContain(folder);
});

test('a query leaves out what is empty and keeps its order', () => {
  expect(withQuery('/en', {})).toBe('/en');
  expect(withQuery('/en', { after: null, thread: undefined, q: '' })).toBe('/en');
  expect(withQuery('/en', { thread: 't', after: 'a', q: '' })).toBe('/en?thread=t&after=a');
});

test('a query escapes what would end it', () => {
  const url = new URL(withQuery('/tr', { q: 'a&b=c #d? ığ+%' }, 'comments'), 'https://gazette.example');
  expect(url.searchParams.get('q')).toBe('a&b=c #d? ığ+%');
  expect([...url.searchParams.keys()]).toEqual(['q']);
  expect(url.hash).toBe('#comments');
});

test('a place on the page stands last, with or without a query', () => {
  expect(withQuery('/en', {}, 'c-1')).toBe('/en#c-1');
  expect(withQuery('/en', { comment: '1' }, 'c-1')).toBe('/en?comment=1#c-1');
});

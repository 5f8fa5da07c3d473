import { expect, test } from 'vitest';
import { locales } from '../lib/i18n/locales';
import { routes } from '../lib/i18n/routes';
import { isClosed, isKeptPart, isPart, languageOf, pictureOf } from './paths';

test('pages of one person, staff’s pages and handlers are closed; all other public pages are not', () => {
  for (const locale of locales) {
    for (const path of [
      routes.comment.path(locale, 'token'),
      routes.preview.path(locale, 'token'),
      `/${locale}/newsroom`,
      `/${locale}/newsroom/articles/1`,
    ]) {
      expect(isClosed(path), path).toBe(true);
    }
    for (const path of [
      routes.front.path(locale),
      routes.article.path(locale, 'a', 'b'),
      routes['comment-rules'].path(locale),
      routes.saved.path(locale),
      `/${locale}/newsroom-news`,
    ]) {
      expect(isClosed(path), path).toBe(false);
    }
  }
  expect(isClosed('/api/reads')).toBe(true);
  expect(isClosed('/')).toBe(false);
});

test('parts are what pages show themselves with; Next’s scripts are not worth keeping', () => {
  expect(isPart('/media/a/800.avif')).toBe(true);
  expect(isPart('/en/media/a')).toBe(false);
  expect(isKeptPart('/_next/static/chunks/a.css')).toBe(true);
  expect(isKeptPart('/_next/static/chunks/a.js')).toBe(false);
  expect(isKeptPart('/reader/reader-0a1b2c3d4e5f.js')).toBe(true);
  expect(isKeptPart('/api/reads')).toBe(false);
});

test('a picture is known in all its sizes, a language by the first segment', () => {
  expect(pictureOf('/media/abc/800.avif')).toBe(pictureOf('/media/abc/400.webp'));
  expect(pictureOf('/fonts/a.woff2')).toBeNull();
  expect(languageOf('/ru/politika')).toBe('ru');
  expect(languageOf('/ru')).toBe('ru');
  expect(languageOf('/russia')).toBe('');
});

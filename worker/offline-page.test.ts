import { beforeEach, expect, test, vi } from 'vitest';
import { locales } from '../lib/i18n/locales';
import type { Kept } from './ledger';

const article = (path: string, title: string, more: Partial<Kept> = {}): Kept => ({
  path,
  locale: 'en',
  title,
  section: '',
  site: 'The Paper',
  readAt: 1,
  savedAt: null,
  seenAt: 1,
  bytes: 1,
  parts: {},
  ...more,
});

beforeEach(() => {
  vi.stubGlobal('OFFLINE_FILES', { '/error.css': 'body {}', '/reader/settings-1.js': '1' });
});

test('speaks the language of the address and carries nothing inline', async () => {
  const { offlineHtml } = await import('./offline-page');
  for (const locale of locales) {
    const html = offlineHtml(locale, `/${locale}/a?b="><script>`, []);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html).not.toMatch(/<script>|<style|style=/);
    expect(html).toContain('<script src="/reader/settings-1.js">');
  }
});

test('lists what can be read, saved first, other languages named, markup as text', async () => {
  const { offlineHtml } = await import('./offline-page');
  const html = offlineHtml('en', '/en', [
    article('/en/a/read', 'Read', { readAt: 9 }),
    article('/en/a/saved', 'Saved <b>', { savedAt: 2 }),
    article('/tr/a/okunan', 'Okunan', { locale: 'tr', readAt: 10 }),
  ]);
  const items = [...html.matchAll(/<li>(.*?)<\/li>/g)].map((match) => match[1]);
  expect(items).toEqual([
    '<a href="/en/a/saved">Saved &lt;b&gt;</a>',
    '<a href="/en/a/read">Read</a>',
    '<a href="/tr/a/okunan" lang="tr" hreflang="tr">Okunan</a>',
  ]);
  expect(html).toContain('The Paper');
});

test('brings its own files, and no others', async () => {
  const { offlineFile } = await import('./offline-page');
  expect(await offlineFile('/error.css')?.text()).toBe('body {}');
  expect(offlineFile('/error.css')?.headers.get('content-type')).toContain('text/css');
  expect(offlineFile('/other.css')).toBeNull();
});

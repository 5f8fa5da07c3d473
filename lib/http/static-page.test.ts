import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { errorStatuses, errorWords } from './error-words';
import { escapeHtml, staticPage, staticPageResponse } from './static-page';

test('every failure has its words in every language', () => {
  for (const locale of locales) {
    for (const status of errorStatuses) {
      const page = staticPage(status, locale);
      expect(page).toContain(`<html lang="${locale}"`);
      expect(page).toContain(`<h1>${errorWords[locale].statuses[status].title}</h1>`);
      for (const other of locales) expect(page).toContain(`href="/${other}"`);
      // The policy of reader pages allows neither.
      expect(page).not.toMatch(/<style|style=|<script/);
    }
  }
});

test('the words need no escaping', () => {
  const words = JSON.stringify(errorWords);
  expect(words).not.toMatch(/[<>&]/);
});

test('an address can break out of nothing', () => {
  const page = staticPage(500, 'tr', `/tr/"onclick='x'><script>alert(1)</script>&amp;`);
  expect(page).toContain('href="/tr/&quot;onclick=&#39;x&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"');
  expect(page).not.toContain('<script');
  expect(escapeHtml('Şişli «и» & co')).toBe('Şişli «и» &amp; co');
});

test('handlers get it as an answer that nobody keeps', async () => {
  const response = staticPageResponse(413, 'ru', { connection: 'close' });
  expect(response.status).toBe(413);
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'private, no-store',
    connection: 'close',
    'content-language': 'ru',
    'content-type': 'text/html; charset=utf-8',
  });
  expect(await response.text()).toBe(staticPage(413, 'ru'));
});

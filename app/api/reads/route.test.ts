import { beforeEach, expect, test, vi } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { countRead } from '@/lib/reads/count-read';
import messages from '@/messages/ru.json';
import { POST } from './route';

vi.mock('@/lib/reads/count-read', () => ({ countRead: vi.fn() }));
vi.mock('@/lib/settings/env', () => ({
  env: () => ({ SITE_URL: 'https://news.example', DEFAULT_LOCALE: 'tr', LOG_LEVEL: 'silent' }),
}));
// next-intl's server part needs Next's build; the messages themselves are the real ones.
vi.mock('next-intl/server', async () => {
  const { createTranslator } = await import('next-intl');
  return {
    getTranslations: async ({ locale, namespace }: { locale: Locale; namespace: 'problems' }) => {
      const { default: messages } = await import(`../../../messages/${locale}.json`);
      return createTranslator({ locale, messages, namespace });
    },
  };
});

const article = '01936f6e-0000-7000-8000-000000000001';
const send = (body: BodyInit, headers: Record<string, string> = {}) =>
  POST(
    new Request('http://inner/api/reads', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Browser/1',
        'accept-language': 'ru',
        ...headers,
      },
    }),
  );

beforeEach(() => {
  vi.mocked(countRead).mockReset();
});

test.each([true, false])('204 and nothing else, whether it counted or not (%s)', async (counted) => {
  vi.mocked(countRead).mockResolvedValue(counted);
  const response = await send(JSON.stringify({ article }));
  expect(response.status).toBe(204);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toBe('');
  expect(countRead).toHaveBeenCalledExactlyOnceWith(article, { address: 'direct', userAgent: 'Browser/1' });
});

test.each([
  ['another site', 403, '{}', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['broken JSON', 400, '{"article":', {}],
  ['a list', 400, '[]', {}],
  ['no article', 422, '{}', {}],
  ['an article that is no id', 422, '{"article":"1 or 1=1"}', {}],
  ['an article of another type', 422, '{"article":{"a":1}}', {}],
  ['plain text', 415, 'read', { 'content-type': 'text/plain' }],
  ['a megabyte', 413, `{"article":"${'x'.repeat(1024 * 1024)}"}`, {}],
])('%s is a problem: %i', async (_what, status, body, headers: Record<string, string>) => {
  const response = await send(body, headers);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const told = await response.json();
  expect(told.status).toBe(status);
  expect(Object.values(messages.problems)).toContain(told.detail);
  expect(countRead).not.toHaveBeenCalled();
});

test('503 while the database is down', async () => {
  vi.mocked(countRead).mockRejectedValue(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
  const response = await send(JSON.stringify({ article }));
  expect(response.status).toBe(503);
  expect((await response.json()).detail).toBe(messages.problems.unavailable);
});

test('a fault of ours is not called the database’s', async () => {
  vi.mocked(countRead).mockRejectedValue(new Error('a fault'));
  await expect(send(JSON.stringify({ article }))).rejects.toThrow('a fault');
});

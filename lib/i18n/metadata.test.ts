import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('SITE_URL', 'https://gazette.example/');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function alternatesOf(locale: 'tr' | 'en' | 'ru', path: string, alternates: Record<string, string>) {
  const { pageMetadata } = await import('./metadata');
  return pageMetadata({ locale, title: 'Title', path, alternates }).alternates;
}

test('hreflang names the page itself and the versions that exist, and no other', async () => {
  expect(await alternatesOf('en', '/en/politics/a', { ru: '/ru/politika/a' })).toEqual({
    canonical: 'https://gazette.example/en/politics/a',
    languages: {
      en: 'https://gazette.example/en/politics/a',
      ru: 'https://gazette.example/ru/politika/a',
      'x-default': 'https://gazette.example/en/politics/a',
    },
  });
});

test('a further page of a list is its own canonical page, and has no versions', async () => {
  const { pageMetadata } = await import('./metadata');
  const page = { locale: 'en', title: 'Title', path: '/en/politics', alternates: { ru: '/ru/politika' } } as const;
  expect(pageMetadata({ ...page, after: '1-a' }).alternates).toEqual({
    canonical: 'https://gazette.example/en/politics?after=1-a',
  });
  expect(pageMetadata({ ...page, after: null }).alternates?.canonical).toBe('https://gazette.example/en/politics');
});

test('x-default is the default language where the page exists in it', async () => {
  const languages = { tr: '/tr/a', en: '/en/a', ru: '/ru/a' };
  expect((await alternatesOf('ru', '/ru/a', languages))?.languages).toHaveProperty(
    'x-default',
    'https://gazette.example/tr/a',
  );
  vi.resetModules();
  vi.stubEnv('DEFAULT_LOCALE', 'en');
  expect((await alternatesOf('ru', '/ru/a', languages))?.languages).toHaveProperty(
    'x-default',
    'https://gazette.example/en/a',
  );
});

import { randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { eq, sql } from 'drizzle-orm';
import { schedule } from '../lib/db/schema/newsroom';
import { type Locale, locales } from '../lib/i18n/locales';
import { ask } from './support/ask';
import { database } from './support/database';
import { changeDraft } from './support/drafts';
import { addMember, type Member, signIn } from './support/members';
import { write } from './support/signed-in';
import { expect, test } from './support/test';
import { sectionIds, sectionSlug } from './support/vocabulary';

const headlines: Record<Locale, string> = {
  tr: 'Kıyıda gün doğumu: İlk ışık',
  en: 'First light on the coast',
  ru: 'Первый свет на берегу: съёмка',
};

test('a day: reported, translated twice, reviewed, scheduled, published, corrected, killed; read in three languages', async ({
  browser,
  page,
}) => {
  const [reporter, translator, editor] = [
    await addMember('reporter'),
    await addMember('translator'),
    await addMember('editor'),
  ];
  const desks = new Map<Member, BrowserContext>();
  for (const member of [reporter, translator, editor]) {
    const context = await browser.newContext();
    await signIn(context, member);
    desks.set(member, context);
  }
  const act = <Answer>(by: Member, path: string, data: object = {}, method: 'POST' | 'PUT' = 'POST') =>
    write<Answer>(desks.get(by) as BrowserContext, `/api/newsroom/${path}`, data, method);

  // Morning: the report is begun and handed in; two translations are made from it.
  const [sectionId = ''] = await sectionIds(['science']);
  const { articleId } = await act<{ articleId: string }>(reporter, 'stories', {
    locale: 'en',
    sectionId,
    kind: 'report',
  });
  const ids = { en: articleId } as Record<Locale, string>;
  const slugs = Object.fromEntries(locales.map((locale) => [locale, `day-${randomBytes(6).toString('hex')}`]));
  await changeDraft(reporter, ids.en, { headline: headlines.en, slug: slugs.en });
  for (const locale of ['tr', 'ru'] as const) {
    const started = await act<{ articleId: string }>(translator, `articles/${ids.en}/translations`, { locale });
    ids[locale] = started.articleId;
    await changeDraft(translator, ids[locale], { headline: headlines[locale], slug: slugs[locale] });
  }
  const paths = {} as Record<Locale, string>;
  for (const locale of locales) paths[locale] = `/${locale}/${await sectionSlug(sectionId, locale)}/${slugs[locale]}`;
  const statuses = async () => Promise.all(locales.map(async (locale) => (await ask(paths[locale])).status));
  expect(await statuses()).toEqual([404, 404, 404]);
  for (const locale of locales) await act(locale === 'en' ? reporter : translator, `articles/${ids[locale]}/review`);

  // Noon: the desk publishes one now and the others by the clock; each goes out on its own.
  await act(editor, `articles/${ids.en}/publish`);
  await expect.poll(statuses).toEqual([404, 200, 404]);
  for (const locale of ['tr', 'ru'] as const) {
    await act(editor, `articles/${ids[locale]}/schedule`, { at: '2099-01-01T09:00' }, 'PUT');
    await database().update(schedule).set({ runAt: sql`now()` }).where(eq(schedule.articleId, ids[locale]));
  }
  await expect.poll(statuses, { timeout: 60_000 }).toEqual([200, 200, 200]);
  for (const locale of locales) {
    await page.goto(paths[locale]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines[locale]);
    for (const other of locales) {
      await expect(page.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
        'href',
        new RegExp(paths[other]),
      );
    }
  }

  // Afternoon: a correction in each language stands on the article and in the feed of corrections.
  for (const locale of locales) {
    await act(editor, `articles/${ids[locale]}/corrections`, {
      kind: 'correction',
      body: `№ 7 · ${headlines[locale]}`,
    });
    await expect.poll(async () => (await ask(paths[locale])).text).toContain(`№ 7 · ${headlines[locale]}`);
  }

  // Evening: one language is taken down for good; the others stay and no longer lead to it.
  await act(editor, `articles/${ids.ru}/kill`, { notice: 'Снято по решению суда.' });
  await expect.poll(statuses).toEqual([200, 200, 410]);
  expect((await ask(paths.ru)).text).toContain('Снято по решению суда.');
  await expect.poll(async () => (await ask(paths.en)).text).not.toContain(paths.ru);
  for (const file of ['/ru/feed.xml', '/sitemaps/pages.xml', '/news-sitemap.xml']) {
    expect((await ask(file)).text, file).not.toContain(paths.ru);
  }
  for (const context of desks.values()) await context.close();
});

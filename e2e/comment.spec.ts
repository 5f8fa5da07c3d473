import type { Locator, Page } from '@playwright/test';
import { desc, eq } from 'drizzle-orm';
import { comment, commentReport } from '../lib/db/schema/comments';
import { replyWatch } from '../lib/db/schema/reply-letters';
import { type Locale, locales } from '../lib/i18n/locales';
import { newToken } from '../lib/security/tokens';
import { ask } from './support/ask';
import { addComments, closeDiscussion, moderate } from './support/comments';
import { database } from './support/database';
import { type MadeArticle, publishArticle } from './support/stories';
import { expect, test } from './support/test';
import { word } from './support/words';

/** What readers write in each language, with letters and signs that are easily broken. */
const written: Record<Locale, { name: string; body: string }> = {
  tr: { name: 'Ğülşah İ.', body: 'Çok güzel bir yazı.\n\n“Ilık” ile “ilik” farkı: ı & i < ğ > ş' },
  en: { name: 'Siobhán O’Neill', body: 'Well told.\n\nTwo paragraphs & an <ampersand>, 100 % “quoted”.' },
  ru: { name: 'Ёлка Щукина', body: 'Хорошо написано.\n\n«Ёжик» & <тире> — 100 %.' },
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What each language's rules ask to mend, and the mended text. */
const toMend: Record<Locale, { typed: string; fixed: string; rule: string }> = {
  tr: { typed: 'Cok guzel bir haber olmus', fixed: 'Çok güzel bir haber olmuş', rule: 'letters' },
  en: { typed: 'THIS FERRY IS ALWAYS LATE', fixed: 'This ferry is always late', rule: 'caps' },
  ru: { typed: 'ПАРОМ СЕГОДНЯ ОПЯТЬ ОПОЗДАЛ', fixed: 'Паром сегодня опять опоздал', rule: 'caps' },
};
const doubtful: Record<Locale, string> = {
  tr: 'Sen tam bir aptalsın.',
  en: 'You are an idiot, captain.',
  ru: 'Ты полный идиот, капитан.',
};
const sworn: Record<Locale, string> = {
  tr: 'Siktir git buradan.',
  en: 'Fuck this ferry.',
  ru: 'Иди нахуй отсюда.',
};

/** The fields of the form on a page, by their labels. */
function formOf(page: Page, locale: Locale) {
  const name = page.getByLabel(word(locale, 'comments.name'), { exact: true });
  const body = page.getByLabel(word(locale, 'comments.body'), { exact: true });
  const send = page.getByRole('button', { name: word(locale, 'comments.send') });
  return {
    name,
    body,
    send,
    async fillAndSend(text: { name: string; body: string }): Promise<void> {
      await name.fill(text.name);
      await body.fill(text.body);
      await send.click();
    },
    /** Sends what a browser would hold back by itself: old browsers and other programs don't. */
    async forceAndSend(text: { name: string; body: string }): Promise<void> {
      await body.evaluate((field: HTMLTextAreaElement) => {
        if (field.form) field.form.noValidate = true;
        for (const element of field.form?.querySelectorAll('[maxlength]') ?? []) element.removeAttribute('maxlength');
      });
      await this.fillAndSend(text);
    },
  };
}

/** Opens a page again until it shows what has changed on it: the copy that is kept may be shown once more. */
const openUntil = (page: Page, path: string, changed: Locator) =>
  expect(async () => {
    await page.goto(path);
    expect(await changed.isVisible()).toBe(true);
  }).toPass();

/** The newest comment under an article, whatever its state. */
async function newest({ id }: MadeArticle) {
  const rows = database().select().from(comment).where(eq(comment.articleId, id));
  const [row] = await rows.orderBy(desc(comment.createdAt), desc(comment.id)).limit(1);
  return row;
}

for (const javaScript of [true, false]) {
  test.describe(`a comment by form ${javaScript ? 'with' : 'without'} JavaScript @phone`, () => {
    test.use({ javaScriptEnabled: javaScript });

    for (const locale of locales) {
      test(`gets a receipt and appears at once in ${locale}`, async ({ page }) => {
        const made = await publishArticle(locale);
        await page.goto(made.path);
        await formOf(page, locale).fillAndSend(written[locale]);
        await expect(heading(page)).toHaveText(word(locale, 'receipt.title'));
        await expect(page.getByRole('main')).toContainText(word(locale, 'receipt.published'));
        const row = await newest(made);
        expect(row).toMatchObject({ status: 'published', body: written[locale].body });
        await openUntil(page, made.path, page.locator(`#c-${row?.id}`));
        await expect(page.locator(`#c-${row?.id}`)).toContainText(written[locale].name);
      });

      test(`comes back marked, explained and mended, and is sent with one button in ${locale}`, async ({ page }) => {
        const made = await publishArticle(locale);
        const { typed, fixed, rule } = toMend[locale];
        await page.goto(made.path);
        await formOf(page, locale).fillAndSend({ name: written[locale].name, body: typed });
        await expect(heading(page)).toHaveText(word(locale, 'commentCheck.askTitle'));
        expect((await page.reload())?.status()).toBe(422);
        await expect(page.locator(`[data-rule=${rule}]`).first()).toContainText(
          word(locale, `commentCheck.rules.${rule}`),
        );
        await expect(formOf(page, locale).body).toHaveValue(typed);
        await expect(page.getByRole('main')).toContainText(fixed);
        expect(await newest(made)).toBeUndefined();
        await page.getByRole('button', { name: word(locale, 'commentCheck.sendFixed') }).click();
        await expect(heading(page)).toHaveText(word(locale, 'receipt.title'));
        expect(await newest(made)).toMatchObject({
          ...{ status: 'published', body: fixed },
          authorName: written[locale].name,
        });
      });

      test(`is changed, kept out and erased from its receipt in ${locale}`, async ({ page }) => {
        const made = await publishArticle(locale);
        await page.goto(made.path);
        await formOf(page, locale).fillAndSend(written[locale]);
        await page.getByText(word(locale, 'receipt.edit'), { exact: true }).click();
        const field = page.locator('#edit-body');
        await field.fill(sworn[locale]);
        await page.getByRole('button', { name: word(locale, 'receipt.save') }).click();
        await expect(heading(page)).toHaveText(word(locale, 'commentCheck.rejectTitle'));
        await expect(page.locator('mark').first()).toBeVisible();
        await expect(field).toHaveValue(sworn[locale]);
        expect(await newest(made)).toMatchObject({ status: 'published', body: written[locale].body });
        const mended = written[locale].body.slice(0, -1).trim();
        await field.fill(mended);
        await page.getByRole('button', { name: word(locale, 'receipt.save') }).click();
        await expect(page.getByRole('main')).toContainText(word(locale, 'receipt.published'));
        expect(await newest(made)).toMatchObject({ body: mended });

        await page.getByText(word(locale, 'receipt.delete'), { exact: true }).click();
        await page.getByRole('button', { name: word(locale, 'receipt.deleteConfirm') }).click();
        await expect(page.getByRole('main')).toContainText(word(locale, 'receipt.deleted'));
        await expect(page.getByRole('main')).not.toContainText(written[locale].name);
        expect(await newest(made)).toMatchObject({ status: 'deleted', authorName: '', body: '' });
      });

      test(`is liked and reported in ${locale}`, async ({ page }) => {
        const made = await publishArticle(locale);
        const [id = ''] = await addComments(made, [{ author: 'Ada' }]);
        await page.goto(made.path);
        const likes = async () => (await newest(made))?.likeCount;
        const press = page.locator(`#c-${id}`).getByRole('button', { name: /Ada/ });
        await press.click();
        await expect.poll(likes).toBe(1);
        // A second like of the same browser: with script it takes the first one back, without it changes nothing.
        if (javaScript) {
          await expect(press).toHaveAttribute('aria-pressed', 'true');
          await expect(page.locator(`#c-${id} output`)).toHaveText(/1/);
          await press.click();
          await expect.poll(likes).toBe(0);
        } else {
          await expect(page).toHaveURL(new RegExp(`comment=${id}`));
          await press.click();
          await expect(page).toHaveURL(new RegExp(`comment=${id}`));
          expect(await likes()).toBe(1);
        }
        await page.goto(`${made.path}?comment=${id}`);
        await page.getByText(word(locale, 'report.title')).click();
        await page.getByLabel(word(locale, 'report.reasons.spam')).check();
        await page.getByRole('button', { name: word(locale, 'report.send') }).click();
        await expect(heading(page)).toHaveText(word(locale, 'report.thanks'));
        const reports = database().select().from(commentReport).where(eq(commentReport.commentId, id));
        expect(await reports).toMatchObject([{ reason: 'spam' }]);
      });

      test(`letters about replies are confirmed and ended by buttons in ${locale}, not by their link`, async ({
        page,
      }) => {
        const made = await publishArticle(locale);
        const [commentId = ''] = await addComments(made, [{ author: 'Ada' }]);
        const token = newToken();
        await database().insert(replyWatch).values({ commentId, email: 'ada@example.org', token, nextAt: null });
        const watch = async () => {
          const rows = database().select().from(replyWatch).where(eq(replyWatch.commentId, commentId));
          return (await rows)[0];
        };
        await page.goto(`/${locale}/comment/letters/${token}`);
        await expect(heading(page)).toHaveText(word(locale, 'letters.askTitle'));
        await expect(page.getByRole('main').locator(`a[href="${made.path}#comments"]`)).toBeVisible();
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
        expect(await watch()).toMatchObject({ confirmedAt: null });
        expect(await page.content()).not.toContain('ada@example.org');
        await page.getByRole('button', { name: word(locale, 'letters.confirm') }).click();
        await expect(heading(page)).toHaveText(word(locale, 'letters.onTitle'));
        expect((await watch())?.confirmedAt).toBeInstanceOf(Date);
        await page.getByRole('button', { name: word(locale, 'letters.endNow') }).click();
        await expect(heading(page)).toHaveText(word(locale, 'letters.gone'));
        expect(await watch()).toBeUndefined();
      });

      test(`with a doubt gets a receipt and waits for a moderator in ${locale}`, async ({ page }) => {
        const made = await publishArticle(locale);
        const doubt = { ...written[locale], body: doubtful[locale] };
        await page.goto(made.path);
        await expect(page.getByText(word(locale, 'comments.none'))).toBeVisible();
        const rules = page.getByRole('complementary', { name: word(locale, 'comments.rulesTitle') });
        await expect(rules.getByRole('listitem')).toHaveCount(5);
        await expect(rules).toContainText(word(locale, 'comments.rules.letters'));
        await formOf(page, locale).fillAndSend(doubt);

        await expect(heading(page)).toHaveText(word(locale, 'receipt.title'));
        await expect(page.getByRole('main')).toContainText(word(locale, 'receipt.pending'));
        await expect(page.getByRole('blockquote')).toContainText(written[locale].name);
        await expect(page.getByRole('blockquote').locator('p').last()).toHaveText(doubt.body);
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
        const receipt = page.url();

        await page.getByRole('link', { name: word(locale, 'receipt.back') }).click();
        await expect(page.getByText(word(locale, 'comments.none'))).toBeVisible();
        await expect(page.getByRole('main')).not.toContainText(written[locale].name);
        const row = await newest(made);
        expect(row).toMatchObject({
          ...{ status: 'pending', depth: 0, lang: locale },
          authorName: written[locale].name,
        });

        await moderate(row?.id ?? '', 'published');
        await openUntil(page, made.path, page.locator(`#c-${row?.id}`));
        await expect(page.locator(`#c-${row?.id}`)).toContainText(written[locale].name);
        await page.goto(receipt);
        await expect(page.getByRole('main')).toContainText(word(locale, 'receipt.published'));
      });

      test(`keeps what was typed when it is refused in ${locale}, and can be mended`, async ({ page }) => {
        const made = await publishArticle(locale);
        await page.goto(made.path);
        const long = `${written[locale].body}\n${'ığüşöç '.repeat(500)}!`;
        await formOf(page, locale).forceAndSend({ name: ' ', body: long });

        await expect(heading(page)).toHaveText(word(locale, 'attempt.title'));
        expect((await page.reload())?.status()).toBe(422);
        const form = formOf(page, locale);
        await expect(page.getByRole('alert')).toContainText(word(locale, 'problems.nameMissing'));
        await expect(form.name).toHaveAccessibleDescription(new RegExp(word(locale, 'problems.nameMissing')));
        await expect(form.name).toHaveAttribute('aria-invalid', 'true');
        await expect(form.body).toHaveAccessibleDescription(/3.?000/);
        await expect(form.body).toHaveAttribute('aria-invalid', 'true');
        await expect(form.body).toHaveValue(long);

        await form.forceAndSend({ name: written[locale].name, body: '\n ' });
        await expect(page.getByRole('alert')).toContainText(word(locale, 'problems.bodyMissing'));
        await expect(form.name).toHaveValue(written[locale].name);
        await expect(form.name).toHaveAttribute('aria-invalid', 'false');

        await form.fillAndSend(written[locale]);
        await expect(heading(page)).toHaveText(word(locale, 'receipt.title'));
        await expect(page.getByRole('blockquote').locator('p').last()).toHaveText(written[locale].body);
      });

      test(`answers another by its reply link in ${locale}`, async ({ page }) => {
        const made = await publishArticle(locale);
        const [root, , third = ''] = await addComments(made, [
          { author: 'A', replies: [{ author: 'B', replies: [{ author: 'Cem' }] }] },
        ]);
        await page.goto(made.path);
        await page.locator(`#c-${third} a[href$="#comment-form"]`).click();
        await expect(page.locator('#comment-form')).toContainText('Cem');
        await formOf(page, locale).fillAndSend(written[locale]);
        await expect(heading(page)).toHaveText(word(locale, 'receipt.title'));
        expect(await newest(made)).toMatchObject({ parentId: third, rootId: root, depth: 3, status: 'published' });
      });
    }
  });
}

for (const locale of locales) {
  test(`the verdict stands beside the text while it is written in ${locale}, and holds nothing back`, async ({
    page,
  }) => {
    const made = await publishArticle(locale);
    const form = formOf(page, locale);
    await page.goto(made.path);
    const verdict = page.locator('comment-check');
    await expect(verdict).toHaveAttribute('aria-live', 'polite');
    await form.name.fill(written[locale].name);
    await form.body.fill(toMend[locale].typed);
    await expect(verdict).toContainText(word(locale, 'commentCheck.live.askToFix'));
    await expect(verdict.getByRole('listitem').first()).toBeVisible();
    await verdict.getByRole('button', { name: word(locale, 'commentCheck.live.useFixed') }).click();
    await expect(form.body).toHaveValue(toMend[locale].fixed);
    await expect(verdict).toContainText(word(locale, 'commentCheck.live.publish'));
    await form.body.fill(sworn[locale]);
    await expect(verdict).toContainText(word(locale, 'commentCheck.live.reject'));
    await form.send.click();
    await expect(heading(page)).toHaveText(word(locale, 'commentCheck.rejectTitle'));
  });
}

test('markup in a name or a comment stays text', async ({ page }) => {
  const made = await publishArticle('en');
  const hostile = {
    name: '<b id=x>Bob</b>',
    body: '<script>alert(1)</script><img src=x onerror=alert(1)> [a](b) &lt;',
  };
  await page.goto(made.path);
  await formOf(page, 'en').fillAndSend(hostile);
  const verdict = page.locator('[data-action=askToFix]');
  await expect(verdict.locator('blockquote')).toHaveText(hostile.body);
  await expect(verdict.locator('b, img, script')).toHaveCount(0);
  await page.getByRole('button', { name: word('en', 'commentCheck.sendAsIs') }).click();
  await expect(page.getByRole('main')).toContainText(word('en', 'receipt.pending'));
  await expect(page.getByRole('blockquote')).toContainText(hostile.name);
  await expect(page.getByRole('blockquote').locator('p').last()).toHaveText(hostile.body);
  await expect(page.getByRole('blockquote').locator('b, img, script')).toHaveCount(0);
  const row = await newest(made);
  await moderate(row?.id ?? '', 'published');
  const shown = page.locator(`#c-${row?.id}`);
  await openUntil(page, made.path, shown);
  await expect(shown.locator('bdi')).toHaveText(hostile.name);
  await expect(shown.locator('header + p')).toHaveText(hostile.body);
  await expect(shown.locator('b, img, script')).toHaveCount(0);
});

test('a reply to a comment that has gone becomes a comment of its own', async ({ page }) => {
  const made = await publishArticle('en');
  const [root = ''] = await addComments(made, [{}]);
  await page.goto(`${made.path}?comment=${root}`);
  await moderate(root, 'removed');
  await formOf(page, 'en').fillAndSend(written.en);
  await expect(page.getByRole('alert')).toContainText(word('en', 'problems.parentUnknown'));
  await expect(formOf(page, 'en').body).toHaveValue(written.en.body);
  await page.getByRole('button', { name: word('en', 'comments.send') }).click();
  await expect(heading(page)).toHaveText(word('en', 'receipt.title'));
  expect(await newest(made)).toMatchObject({ parentId: null, depth: 0 });
});

test('a discussion that was closed takes no more comments, and keeps the text', async ({ page, request, baseURL }) => {
  const made = await publishArticle('ru');
  await page.goto(made.path);
  await closeDiscussion(made);
  await formOf(page, 'ru').fillAndSend(written.ru);
  await expect(page.getByRole('alert')).toContainText(word('ru', 'problems.closed'));
  await expect(formOf(page, 'ru').body).toHaveValue(written.ru.body);
  await openUntil(page, made.path, page.getByText(word('ru', 'comments.closed')));
  await expect(formOf(page, 'ru').body).toHaveCount(0);
  const answer = await request.post(`/api/articles/${made.id}/comments`, {
    headers: { origin: baseURL ?? '' },
    data: written.ru,
  });
  expect(answer.status()).toBe(403);
  expect(await answer.json()).toMatchObject({ detail: word('ru', 'problems.closed') });
});

test.describe('too large or no text', () => {
  test('a megabyte in the form is refused with a page, and stays in the form', async ({ page }) => {
    const made = await publishArticle('ru');
    await page.goto(made.path);
    const megabyte = 'abcdefg '.repeat(131_072);
    const refused = page.waitForResponse((response) => response.url().includes('/api/articles/'));
    await formOf(page, 'ru').forceAndSend({ name: 'A', body: megabyte });
    expect((await refused).status()).toBe(413);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(heading(page)).toHaveText('Отправлено слишком много');
    await page.goBack();
    await expect(formOf(page, 'ru').body).toHaveValue(megabyte);
  });

  test('a megabyte is refused in the language of the page it comes from', async () => {
    for (const locale of locales) {
      const { status, text } = await ask('/api/articles/018f0000-0000-7000-8000-000000000000/comments', {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          referer: `http://localhost/${locale}/x`,
        },
        body: `name=A&body=${'x'.repeat(1_000_000)}`,
      });
      expect(status).toBe(413);
      expect(text).toContain(`<html lang="${locale}"`);
    }
  });

  test('a file in the form is refused with a page', async ({ request, baseURL }) => {
    const made = await publishArticle('tr');
    const file = { name: 'x.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 255, 254, 1]) };
    const answer = await request.post(`/api/articles/${made.id}/comments`, {
      headers: { origin: baseURL ?? '', 'accept-language': 'tr' },
      multipart: { name: 'A', body: file },
    });
    expect(answer.status()).toBe(415);
    expect(answer.headers()['content-type']).toContain('text/html');
    expect(await answer.text()).toContain('<html lang="tr"');
    expect(await newest(made)).toBeUndefined();
  });
});

test.describe('a comment by JSON', () => {
  for (const locale of locales) {
    test(`is accepted or refused in the article's language: ${locale}`, async ({ request, baseURL, page }) => {
      const made = await publishArticle(locale);
      const path = `/api/articles/${made.id}/comments`;
      // Another language than the article's: the article decides.
      const headers = { origin: baseURL ?? '', 'accept-language': locale === 'en' ? 'ru' : 'en' };

      const accepted = await request.post(path, { headers, data: written[locale] });
      expect(accepted.status()).toBe(201);
      const { status, receipt } = await accepted.json();
      expect(status).toBe('published');
      await page.goto(receipt);
      await expect(page.getByRole('blockquote')).toContainText(written[locale].name);

      const wrong: [data: unknown, codes: string[]][] = [
        [{}, ['nameMissing', 'bodyMissing']],
        [{ name: 5, body: { text: 'x' } }, ['notText', 'notText']],
        [{ name: 'A', body: `\u0000\u0007` }, ['notText']],
        [{ name: 'A', body: 'B', parent: 'nonsense' }, ['parentUnknown']],
        [{ name: 'A', body: 'B', parent: made.id }, ['parentUnknown']],
      ];
      for (const [data, codes] of wrong) {
        const answer = await request.post(path, { headers, data });
        expect(answer.status()).toBe(422);
        expect(answer.headers()['content-type']).toBe('application/problem+json');
        const { errors } = await answer.json();
        expect(errors.map((error: { code: string }) => error.code)).toEqual(codes);
        for (const { code, detail } of errors) expect(detail).toBe(word(locale, `problems.${code}`));
      }
      const long = await request.post(path, { headers, data: { name: 'x'.repeat(61), body: 'x'.repeat(3001) } });
      expect(long.status()).toBe(422);
      expect((await long.json()).errors.map((error: { code: string }) => error.code)).toEqual(['nameLong', 'bodyLong']);
    });
  }

  test('is refused for what it is not', async ({ request, baseURL }) => {
    const made = await publishArticle('en');
    const path = `/api/articles/${made.id}/comments`;
    const origin = baseURL ?? '';
    const json = { origin, 'content-type': 'application/json' };
    const good = JSON.stringify(written.en);
    const cases: [
      what: string,
      path: string,
      headers: Record<string, string>,
      data: string | Buffer,
      status: number,
    ][] = [
      ['an unknown article', `/api/articles/018f0000-0000-7000-8000-000000000000/comments`, json, good, 404],
      ['no article id', '/api/articles/nonsense/comments', json, good, 404],
      ['plain text', path, { origin, 'content-type': 'text/plain' }, good, 415],
      ['no type', path, { origin, 'content-type': '' }, good, 415],
      ['bytes that are no text', path, json, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 415],
      ['half a JSON', path, json, good.slice(0, -2), 400],
      ['a list', path, json, '[]', 400],
      ['nothing', path, json, '', 400],
      ['200 KB', path, json, JSON.stringify({ name: 'A', body: 'x'.repeat(200_000) }), 413],
      ['1 MB', path, json, JSON.stringify({ name: 'A', body: 'x'.repeat(1_000_000) }), 413],
      ['another site', path, { ...json, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, good, 403],
      ['no origin', path, { 'content-type': 'application/json' }, good, 403],
    ];
    for (const [what, to, headers, data, status] of cases) {
      const answer = await request.post(to, { headers: { ...headers, 'accept-language': 'ru' }, data });
      expect(answer.status(), what).toBe(status);
      expect(answer.headers()['content-type'], what).toBe('application/problem+json');
      const told = await answer.json();
      expect(told.status, what).toBe(status);
      expect(told.detail, what).toMatch(/[а-я]{3}/);
    }
    expect(await newest(made)).toBeUndefined();
  });

  test('reads the published discussion', async ({ request }) => {
    const made = await publishArticle('en');
    const [root] = await addComments(made, [{ body: 'First', replies: [{ body: 'Second' }] }]);
    await database()
      .insert(comment)
      .values({
        ...{ articleId: made.id, rootId: root ?? '', parentId: root, depth: 1, lang: 'en' },
        ...{ authorName: 'Waiting', body: 'Not yet' },
      });
    const answer = await request.get(`/api/articles/${made.id}/comments`);
    expect(answer.status()).toBe(200);
    const { threads } = await answer.json();
    expect(threads).toHaveLength(1);
    expect(threads[0].root).toMatchObject({ body: 'First', replies: [{ body: 'Second', replies: [] }] });
    expect(await answer.text()).not.toContain('Not yet');
    expect((await request.get(`/api/articles/${made.id}/comments?after=nonsense`)).status()).toBe(404);
  });
});

test('who writes too much is asked to wait, and keeps the text', async ({ page, request, baseURL }) => {
  const made = await publishArticle('tr');
  const path = `/api/articles/${made.id}/comments`;
  const headers = { origin: baseURL ?? '' };
  for (let n = 1; n <= 5; n++) {
    const answer = await request.post(path, { headers, data: { ...written.tr, body: `Yorum ${n}` } });
    expect(answer.status(), `comment ${n}`).toBe(201);
  }
  const refused = await request.post(path, { headers, data: written.tr });
  expect(refused.status()).toBe(429);
  expect(await refused.json()).toMatchObject({ detail: word('tr', 'problems.tooFast') });

  await page.goto(made.path);
  await formOf(page, 'tr').fillAndSend(written.tr);
  await expect(page.getByRole('alert')).toContainText(word('tr', 'problems.tooFast'));
  await expect(formOf(page, 'tr').name).toHaveValue(written.tr.name);
  await expect(formOf(page, 'tr').body).toHaveValue(written.tr.body);

  const neighbour = { ...headers, 'x-forwarded-for': '192.0.2.77' };
  expect((await request.post(path, { headers: neighbour, data: written.tr })).status()).toBe(201);
});

test.describe('a long discussion without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has pages of twenty threads, and threads that open', async ({ page }) => {
    const made = await publishArticle('ru');
    const replies = Array.from({ length: 7 }, (_, n) => ({ body: `Ответ ${n + 1}` }));
    const roots = Array.from({ length: 23 }, (_, n) => ({ body: `Мысль ${n + 1}` }));
    const ids = await addComments(made, [...roots, { body: 'Последняя мысль', replies }]);
    const [root = '', ...answers] = ids.slice(-8);
    const threads = page.locator('#comments > ol > li');

    await page.goto(made.path);
    await expect(threads).toHaveCount(20);
    await expect(threads.first()).toContainText('Последняя мысль');
    await expect(threads.nth(1)).toContainText('Мысль 23');
    await expect(threads.first().locator('ol').getByRole('article')).toHaveCount(5);
    await page.getByRole('link', { name: word('ru', 'comments.moreThreads') }).click();
    await expect(threads).toHaveCount(4);
    await expect(threads.last()).toContainText('Мысль 1');
    await expect(page.getByRole('link', { name: word('ru', 'comments.moreThreads') })).toHaveCount(0);

    await page.goto(made.path);
    await page.getByRole('link', { name: 'Показать ещё 2 ответа' }).click();
    await expect(page.getByText(word('ru', 'comments.oneThread'))).toBeVisible();
    await expect(threads).toHaveCount(1);
    const shown = threads.locator('ol').getByRole('article').locator('header + p');
    await expect(shown).toHaveText(replies.map((reply) => reply.body));
    await page.getByRole('link', { name: word('ru', 'comments.allThreads') }).click();
    await expect(threads).toHaveCount(20);

    const last = answers.at(-1);
    await page.goto(`${made.path}?comment=${last}#c-${last}`);
    await expect(threads).toHaveCount(1);
    await expect(page.locator(`#c-${last}`)).toBeInViewport();
    const colour = (id?: string) => page.locator(`#c-${id}`).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await colour(last)).not.toBe(await colour(root));
  });

  test('can be read in another order, whose pages go on in it', async ({ page }) => {
    const made = await publishArticle('tr');
    const ids = await addComments(
      made,
      Array.from({ length: 22 }, (_, n) => ({ body: `Düşünce ${n + 1}` })),
    );
    await database()
      .update(comment)
      .set({ likeCount: 7, featuredAt: new Date() })
      .where(eq(comment.id, ids[4] ?? ''));
    const first = page.locator('#comments > ol > li').first();
    await page.goto(made.path);
    await expect(first).toContainText('Düşünce 22');
    await page.getByRole('link', { name: word('tr', 'comments.sort.oldest') }).click();
    await expect(first).toContainText(/Düşünce 1(?!\d)/);
    await page.getByRole('link', { name: word('tr', 'comments.furtherThreads') }).click();
    await expect(first).toContainText('Düşünce 21');
    await page.getByRole('link', { name: word('tr', 'comments.sort.liked') }).click();
    await expect(first).toContainText(/Düşünce 5(?!\d)/);
    await expect(first).toContainText(word('tr', 'comments.featured'));
    await expect(first.locator('output')).toHaveText(/7/);
    expect((await page.goto(`${made.path}?sort=best`))?.status()).toBe(404);
  });

  test('shows who speaks for the house', async ({ page }) => {
    const made = await publishArticle('en');
    const [reader, staff] = await addComments(made, [{ replies: [{ staff: 'sofya-orlova', author: 'Sofya Orlova' }] }]);
    await page.goto(made.path);
    await expect(page.locator(`#c-${staff} header`)).toContainText(word('en', 'comments.staff'));
    await expect(page.locator(`#c-${reader} header`)).not.toContainText(word('en', 'comments.staff'));
  });
});

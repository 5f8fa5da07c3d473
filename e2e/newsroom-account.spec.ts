import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { v7 } from 'uuid';
import { locales } from '../lib/i18n/locales';
import { newsroomWord } from './support/newsroom-words';
import { addPerson, codeFor, type Person, signInBrowser } from './support/staff';
import { expect, test } from './support/test';

/** A window of another person's, from the same address. */
async function anotherBrowser(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': address } });
  return context.newPage();
}

async function firstStep(page: Page, { email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
  await page.goto('/en/newsroom/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function secondStep(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
}

const section = (page: Page, name: string) => page.getByRole('region', { name });

test('a second step: set up with the key, asked for, and opened by a backup code once', async ({
  page,
  context,
  browser,
  address,
}) => {
  const person = await addPerson('reporter');
  await signInBrowser(context, person);
  await page.goto('/en/newsroom/account');
  const setup = section(page, 'Second step at sign-in');
  await setup.getByLabel('Current password').fill('not it');
  await setup.getByRole('button', { name: 'Set it up' }).click();
  await expect(setup.getByText('This is not your password.').first()).toBeVisible();
  await setup.getByLabel('Current password').fill(person.password);
  await setup.getByRole('button', { name: 'Set it up' }).click();
  await expect(setup.getByRole('img', { name: 'QR code of the key' })).toBeVisible();
  const secret = await setup.getByLabel('Key', { exact: true }).inputValue();
  expect(secret).toMatch(/^[A-Z2-7]{52}$/);
  await setup.getByLabel('Code in the app').fill('000000');
  await setup.getByRole('button', { name: 'Turn on' }).click();
  await expect(setup.getByText('This code is wrong, or was used already.').first()).toBeVisible();
  // Of this half-minute, and below of the next: should one end while the test types, both are still taken.
  await setup.getByLabel('Code in the app').fill(codeFor(secret));
  await setup.getByRole('button', { name: 'Turn on' }).click();
  await expect(setup.getByRole('listitem')).toHaveCount(10);
  const codes = await setup.getByRole('listitem').allTextContents();
  await setup.getByRole('button', { name: 'I have kept them' }).click();
  await expect(setup.getByText('10 backup codes are left.')).toBeVisible();

  const app = await anotherBrowser(browser, address);
  await firstStep(app, person);
  await secondStep(app, codeFor(secret, 1));
  await expect(app).toHaveURL(/\/en\/newsroom$/);

  const lost = await anotherBrowser(browser, address);
  await firstStep(lost, person);
  await secondStep(lost, codes[0] ?? '');
  await expect(lost).toHaveURL(/\/en\/newsroom$/);
  await lost.getByRole('button', { name: 'Sign out' }).click();
  await expect(lost).toHaveURL(/sign-in/);
  await firstStep(lost, person);
  await secondStep(lost, codes[0] ?? '');
  await expect(lost.getByRole('main').getByRole('alert')).toHaveText('This code is wrong, or was used already.');

  await page.goto('/en/newsroom/account');
  await expect(section(page, 'Where you are signed in').getByRole('listitem')).toHaveCount(2);
  await section(page, 'Where you are signed in').getByRole('button', { name: 'Sign out there' }).click();
  await expect(section(page, 'Where you are signed in').getByRole('listitem')).toHaveCount(1);
  await app.goto('/en/newsroom/account');
  await expect(app).toHaveURL(/sign-in/);
  for (const other of [app, lost]) await other.context().close();
});

test('an owner invites; the link makes an account once', async ({ page, context, browser, address }) => {
  await signInBrowser(context, await addPerson('owner'));
  const email = `${v7()}@example.org`;
  await page.goto('/en/newsroom/staff');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Role').selectOption({ label: 'Translator' });
  await page.getByRole('button', { name: 'Invite' }).click();
  const link = await page.getByLabel('Link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(section(page, 'Open invites').getByText(email, { exact: true })).toBeVisible();

  const theirs = await anotherBrowser(browser, address);
  await theirs.goto(link);
  await expect(theirs.getByText(email)).toBeVisible();
  await theirs.getByLabel('Name').fill('Somebody New');
  await theirs.getByLabel('Password').fill('short');
  await theirs.getByRole('button', { name: 'Join' }).click();
  await expect(theirs.getByText('This must have at least 12 characters.').first()).toBeVisible();
  await expect(theirs.getByLabel('Name'), 'what was typed stays').toHaveValue('Somebody New');
  await theirs.getByLabel('Password').fill('four words in a row');
  await theirs.getByRole('button', { name: 'Join' }).click();
  await theirs.getByRole('link', { name: 'Sign in' }).click();
  await firstStep(theirs, { email, password: 'four words in a row' });
  await expect(theirs.getByRole('link', { name: 'Somebody New' })).toBeVisible();
  await theirs.goto(link);
  await theirs.reload();
  await expect(theirs.getByRole('main').getByRole('alert')).toContainText('can’t be used any more');
  await theirs.context().close();
});

test('an owner closes an account: its person is out at the next click', async ({ page, context, browser, address }) => {
  await signInBrowser(context, await addPerson('owner'));
  const person = await addPerson('editor', { name: `Leaving ${v7()}` });
  const theirs = await anotherBrowser(browser, address);
  await signInBrowser(theirs.context(), person);
  await theirs.goto('/en/newsroom');
  await expect(theirs).toHaveURL(/\/en\/newsroom$/);
  await page.goto(`/en/newsroom/staff/${person.id}`);
  await page.getByRole('button', { name: 'Close the account' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the account' }).click();
  await expect(page.getByText('Works here no more')).toBeVisible();
  await theirs.reload();
  await expect(theirs).toHaveURL(/sign-in/);
  await theirs.context().close();
  await page.goto(`/en/newsroom/audit?q=${encodeURIComponent(person.name)}&action=staff`);
  await expect(page.getByText('closed an account')).toBeVisible();
});

test('an owner hands over a link for a new password', async ({ page, context, browser, address }) => {
  await signInBrowser(context, await addPerson('owner'));
  const person = await addPerson('editor');
  await page.goto(`/en/newsroom/staff/${person.id}`);
  await page.getByRole('button', { name: 'Link for a new password' }).click();
  const link = await page.getByLabel('Link').inputValue();
  const theirs = await anotherBrowser(browser, address);
  await theirs.goto(link);
  await theirs.getByLabel('New password').fill('four other words in a row');
  await theirs.getByRole('button', { name: 'Set the password' }).click();
  await theirs.getByRole('link', { name: 'Sign in' }).click();
  await firstStep(theirs, { email: person.email, password: 'four other words in a row' });
  await expect(theirs).toHaveURL(/\/en\/newsroom$/);
  await theirs.context().close();
});

/** What axe finds wrong, in words. */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target}: ${node.failureSummary}`));
}

const signedOut = [
  'sign-in',
  'lost-password',
  'new-password',
  `new-password#${'A'.repeat(43)}`,
  `invite#${'A'.repeat(43)}`,
];

for (const locale of locales) {
  test(`pages of sign-in, account, staff and record are sound in ${locale} @phone`, async ({ page, context }) => {
    // Ten pages, twice each, through axe.
    test.slow();
    const owner = await addPerson('owner', { locale, name: 'Частнопредпринимательская Muvaffakiyetsizleştirici' });
    const visit = async (path: string) => {
      await page.goto('about:blank');
      await page.goto(`/${locale}/newsroom/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(newsroomWord(locale, 'shell', 'busy'))).toHaveCount(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axe(page), `${path} ${colorScheme}`).toEqual([]);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${path}: no sideways scrolling`).toBeLessThanOrEqual(0);
    };
    for (const path of signedOut) await visit(path);
    await signInBrowser(context, owner);
    for (const path of ['account', 'staff', `staff/${owner.id}`, 'audit', 'audit?from=nonsense']) await visit(path);
  });
}

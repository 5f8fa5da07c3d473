import { expect, test } from 'vitest';
import { breadcrumbsOf } from './breadcrumbs';
import { housePageOf } from './house-page';
import { collectionOf } from './lists';
import { organizationOf, websiteOf } from './organization';
import { profileOf } from './people';
import { settings } from './test-page';

const site = 'http://localhost:3000';

test('the paper names the pages that hold its policies, in the edition’s language', () => {
  const own = {
    ...settings,
    editions: { ...settings.editions, tr: { ...settings.editions.tr, publisher: 'Gazete A.Ş.' } },
  };
  expect(organizationOf('tr', own)).toMatchObject({
    '@type': 'NewsMediaOrganization',
    '@id': `${site}/tr#organization`,
    name: 'Gazete',
    legalName: 'Gazete A.Ş.',
    alternateName: ['Gazette', 'Газета'],
    logo: { url: `${site}/apple-icon.png` },
    publishingPrinciples: `${site}/tr/hakkimizda`,
    correctionsPolicy: `${site}/tr/duzeltmeler`,
    ownershipFundingInfo: `${site}/tr/kunye`,
    masthead: `${site}/tr/kunye`,
    actionableFeedbackPolicy: `${site}/tr/iletisim`,
  });
  expect(organizationOf('en', own)).not.toHaveProperty('legalName');
});

test('a logo of the paper’s own is the one that is named', () => {
  const logo = { hash: 'c'.repeat(32), width: 2400, height: 600 };
  expect(organizationOf('en', { ...settings, logo }).logo).toEqual({
    '@type': 'ImageObject',
    url: `${site}/media/${logo.hash}/1200.jpeg`,
    width: '1200',
    height: '300',
  });
});

test('the site is searched under its own word', () => {
  expect(websiteOf('ru')).toMatchObject({
    '@type': 'WebSite',
    name: 'Газета',
    inLanguage: 'ru',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: `${site}/ru/poisk?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the way to a page begins at the front page and ends at the page', () => {
  const { itemListElement } = breadcrumbsOf('en', [
    { name: 'Politics', path: '/en/politics' },
    { name: 'A "story" </script>', path: '/en/politics/a' },
  ]) as { itemListElement: object };
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Gazette', item: `${site}/en` },
    { '@type': 'ListItem', position: 2, name: 'Politics', item: `${site}/en/politics` },
    { '@type': 'ListItem', position: 3, name: 'A "story" </script>', item: `${site}/en/politics/a` },
  ]);
});

test('a list names each article once, in order', () => {
  const card = (slug: string) => ({ slug, headline: `Headline ${slug}`, section: { slug: 'politics' } });
  const cards = [card('a'), card('b'), card('a')];
  const { mainEntity, ...page } = collectionOf('en', {
    name: 'Politics',
    description: '',
    path: '/en/politics',
    cards,
  }) as {
    mainEntity: object;
  };
  expect(page).toMatchObject({ '@type': 'CollectionPage', url: `${site}/en/politics`, inLanguage: 'en' });
  expect(page).not.toHaveProperty('description');
  expect(mainEntity).toEqual({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, url: `${site}/en/politics/a`, name: 'Headline a' },
      { '@type': 'ListItem', position: 2, url: `${site}/en/politics/b`, name: 'Headline b' },
    ],
  });
});

test('an author’s page is about a person of the paper', () => {
  const person = { slug: 'sofya-orlova', name: 'София Орлова', role: 'Редактор', about: 'Пишет.' };
  expect(profileOf('ru', person)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      '@id': `${site}/ru/avtor/sofya-orlova#person`,
      name: 'София Орлова',
      jobTitle: 'Редактор',
      description: 'Пишет.',
      worksFor: { '@id': `${site}/ru#organization` },
    },
  });
});

test('pages of the house are what they are', () => {
  const type = (key: string) =>
    (housePageOf('en', { key, name: 'Name', description: 'Text', path: '/en/x' }) as { '@type': string })['@type'];
  expect(['about', 'imprint', 'contact', 'privacy'].map(type)).toEqual([
    'AboutPage',
    'AboutPage',
    'ContactPage',
    'WebPage',
  ]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../db/test-database';
import { findSection, getSections } from './sections';
import { getPerson, getTopic } from './subjects';
import { addPerson, addSection, addTopic } from './test-support';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

const hostile = ['', 'nowhere', "' or 1=1 --", 'a\0b', 'a'.repeat(100_000)];

test('sections stand in their order, with the words of the language', async () => {
  await addSection('last', 9);
  await addSection('first', 1);
  const sections = await getSections('ru');
  expect(sections.map((one) => [one.slug, one.name])).toEqual([
    ['first-ru', 'first ru'],
    ['last-ru', 'last ru'],
  ]);
});

test('a section is found by its slug in the language, and knows the others', async () => {
  const id = await addSection('sport');
  expect(await findSection('tr', 'sport-tr')).toMatchObject({
    section: { id, name: 'sport tr' },
    slugs: { tr: 'sport-tr', en: 'sport-en', ru: 'sport-ru' },
  });
  expect(await findSection('en', 'sport-tr')).toBeNull();
  for (const slug of hostile) expect(await findSection('en', slug)).toBeNull();
});

test('a topic is found in the languages it has a name in', async () => {
  const id = await addTopic('ferries', ['tr', 'en']);
  expect(await getTopic('en', 'ferries-en')).toEqual({
    id,
    slug: 'ferries-en',
    name: 'ferries en',
    slugs: { tr: 'ferries-tr', en: 'ferries-en' },
  });
  expect(await getTopic('ru', 'ferries-ru')).toBeNull();
  expect(await getTopic('en', 'ferries-tr')).toBeNull();
  for (const slug of hostile) expect(await getTopic('en', slug)).toBeNull();
});

test('a person has one slug in every language that knows the name', async () => {
  const id = await addPerson('deniz', ['tr', 'en']);
  expect(await getPerson('tr', 'deniz')).toMatchObject({
    id,
    name: 'deniz tr',
    role: 'role tr',
    slugs: { tr: 'deniz', en: 'deniz' },
  });
  expect(await getPerson('ru', 'deniz')).toBeNull();
  for (const slug of hostile) expect(await getPerson('en', slug)).toBeNull();
});

import { readdirSync, readFileSync } from 'node:fs';
import {
  isArgumentElement,
  isDateElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  isTimeElement,
  type MessageFormatElement,
  type PluralElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import en from './en.json';
import { areas } from './newsroom/areas';
import ru from './ru.json';
import tr from './tr.json';

type Tree = { [key: string]: string | Tree };

/** Messages by their full key. */
const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

/** The newsroom's messages of a language, with their area in the key. */
const newsroom = (locale: Locale): [string, string][] =>
  areas.flatMap((area) => {
    const file = readFileSync(new URL(`./newsroom/${area}/${locale}.json`, import.meta.url), 'utf8');
    return flat(JSON.parse(file), `newsroom.${area}.`);
  });

const catalogues: Record<Locale, Map<string, string>> = {
  tr: new Map([...flat(tr), ...newsroom('tr')]),
  en: new Map([...flat(en), ...newsroom('en')]),
  ru: new Map([...flat(ru), ...newsroom('ru')]),
};

test('every folder of the newsroom’s messages is an area', () => {
  const here = new URL('./newsroom/', import.meta.url);
  const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual([...areas].sort());
});

/** Every element of a message with those inside plurals, selects and tags. */
const elements = (tree: MessageFormatElement[]): MessageFormatElement[] =>
  tree.flatMap((element) => {
    if (isTagElement(element)) return [element, ...elements(element.children)];
    if (isPluralElement(element) || isSelectElement(element)) {
      return [element, ...Object.values(element.options).flatMap((option) => elements(option.value))];
    }
    return [element];
  });

/** What a caller passes for an element: `count: number`. A plural counts as a number; languages may differ in that. */
function argument(element: MessageFormatElement): string[] {
  if (isNumberElement(element) || isPluralElement(element)) return [`${element.value}: number`];
  if (isArgumentElement(element)) return [`${element.value}: text`];
  if (isDateElement(element) || isTimeElement(element)) return [`${element.value}: date`];
  if (isTagElement(element)) return [`<${element.value}>`];
  if (isSelectElement(element)) return [`${element.value}: ${Object.keys(element.options).sort().join(' | ')}`];
  return [];
}
const argumentsOf = (message: string): string[] => [...new Set(elements(parse(message)).flatMap(argument))].sort();

/** Categories of a plural, without exact numbers (`=0`). */
const categories = (plural: PluralElement): string[] =>
  Object.keys(plural.options)
    .filter((name) => !name.startsWith('='))
    .sort();

test('the three languages have the same keys', () => {
  const keys = [...catalogues.en.keys()].sort();
  expect(keys.length).toBeGreaterThan(100);
  for (const locale of locales) expect([...catalogues[locale].keys()].sort(), locale).toEqual(keys);
});

describe.each(locales)('%s', (locale) => {
  const messages = [...catalogues[locale]];

  test('no message is empty or has loose space', () => {
    for (const [key, message] of messages) expect(message, key).toMatch(/^\S(.*\S)?$/s);
  });

  test('messages take the same arguments as in English', () => {
    for (const [key, message] of messages) {
      expect(argumentsOf(message), key).toEqual(argumentsOf(catalogues.en.get(key) ?? ''));
    }
  });

  const plurals = messages.flatMap(([key, message]) =>
    elements(parse(message))
      .filter(isPluralElement)
      .map((plural) => ({ key, plural })),
  );

  test('plurals have every category of the language and no other', () => {
    expect(plurals).not.toEqual([]);
    for (const { key, plural } of plurals) {
      const type = plural.pluralType ?? 'cardinal';
      const own = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
      expect(categories(plural), key).toEqual([...own].sort());
    }
  });

  test('no category spells its number out: one is 21 in Russian', () => {
    for (const { key, plural } of plurals) {
      for (const [category, option] of Object.entries(plural.options)) {
        if (category.startsWith('=')) continue;
        for (const element of option.value.filter(isLiteralElement)) expect(element.value, key).not.toMatch(/\d/);
      }
    }
  });
});

test('a Russian plural has one, few, many and other', () => {
  const plural = elements(parse(catalogues.ru.get('article.comments') ?? '')).find(isPluralElement);
  expect(plural && categories(plural)).toEqual(['few', 'many', 'one', 'other']);
});

test('Turkish nouns stay singular after a number', () => {
  for (const [key, message] of catalogues.tr) {
    for (const plural of elements(parse(message)).filter(isPluralElement)) {
      const { one, other } = plural.options;
      expect(one && literals(one.value), key).toBe(other && literals(other.value));
    }
  }
});

const literals = (tree: MessageFormatElement[]): string =>
  elements(tree)
    .filter(isLiteralElement)
    .map((element) => element.value)
    .join('#');

test('every Russian message with words has Russian words', () => {
  for (const [key, message] of catalogues.ru) {
    const words = literals(parse(message));
    if (/\p{L}/u.test(words)) expect(words, key).toMatch(/\p{Script=Cyrillic}/u);
  }
});

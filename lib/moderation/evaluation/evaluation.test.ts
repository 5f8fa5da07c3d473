import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import en from '@/messages/en.json';
import ru from '@/messages/ru.json';
import tr from '@/messages/tr.json';
import { locales } from '../../i18n/locales';
import { judge } from '../judge';
import { engineVersion, type Verdict } from '../verdict';
import { readCases } from './cases';
import { type Judged, scoreOutcome, scoreRules, shareOf } from './score';

const messages = { tr, en, ru };
const verdict = (rules: Verdict['findings'][number]['rule'][], action: Verdict['action']): Verdict => ({
  lang: 'en',
  action,
  engineVersion,
  ms: 0,
  findings: rules.map((rule) => ({
    rule,
    level: 'queue',
    confidence: 1,
    span: [0, 1],
    method: 'x',
    messageKey: 'insult',
    params: { word: 'x' },
  })),
});

test('Wilson’s interval', () => {
  expect(shareOf(8, 10)).toMatchObject({ share: 0.8, low: expect.closeTo(0.49, 2), high: expect.closeTo(0.943, 2) });
  expect(shareOf(0, 100)).toMatchObject({ low: 0, high: expect.closeTo(0.037, 3) });
  expect(shareOf(0, 0).share).toBeNaN();
});

test('scores by rule and outcome', () => {
  const judged = [
    { text: 'a', rules: ['swear' as const], verdict: verdict(['swear'], 'reject') },
    { text: 'b', rules: ['swear' as const], verdict: verdict([], 'publish') },
    { text: 'c', rules: [], verdict: verdict(['swear'], 'queue') },
    { text: 'd', rules: [], verdict: verdict([], 'publish') },
  ];
  expect(scoreRules(judged)).toMatchObject([
    { rule: 'swear', precision: { hits: 1, of: 2 }, recall: { hits: 1, of: 2 }, falsePositives: { hits: 1, of: 2 } },
  ]);
  expect(scoreOutcome(judged)).toMatchObject({
    rejected: { hits: 0, of: 2 },
    notPublished: { hits: 1, of: 2 },
    stopped: { hits: 1, of: 2 },
  });
});

describe.each(locales)('%s', (locale) => {
  const cases = readCases('cases', locale);
  const clean = cases.filter(({ rules }) => rules.length === 0);

  test('there are enough cases, and nearly half of them are clean', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(clean.length / cases.length).toBeGreaterThan(0.42);
    expect(readCases('held-out', locale).length).toBeGreaterThanOrEqual(100);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  test('no case is in both sets', () => {
    const texts = new Set(cases.map(({ text }) => text));
    expect(readCases('held-out', locale).filter(({ text }) => texts.has(text))).toEqual([]);
  });

  test('no clean case is refused, nearly all are published, and swearing is not', async () => {
    const judged: Judged[] = [];
    for (const one of cases) judged.push({ ...one, verdict: await judge(one.text, { locale }) });
    const { rejected, notPublished } = scoreOutcome(judged);
    expect(rejected.hits).toBe(0);
    expect(notPublished.share).toBeLessThan(0.015);
    const recall = (rule: string) => scoreRules(judged).find((score) => score.rule === rule)?.recall.share;
    expect(recall('swear')).toBeGreaterThan(0.95);
    if (locale === 'tr') expect(recall('letters')).toBeGreaterThanOrEqual(0.93);
  });

  test('every finding has its sentence in the three languages', async () => {
    for (const page of locales) {
      const t = createTranslator({
        locale: page,
        messages: messages[page],
        namespace: 'moderation',
        onError: (error) => {
          throw error;
        },
      });
      for (const { text } of cases) {
        for (const { messageKey, params } of (await judge(text, { locale })).findings) {
          const sentence = t(messageKey as 'insult', params as { word: string });
          if (typeof params.word === 'string') expect(sentence).toContain(params.word);
        }
      }
    }
  });
});

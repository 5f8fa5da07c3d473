import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Locale } from '../../i18n/locales';
import { rules } from '../verdict';

const schema = z.object({ text: z.string(), rules: z.array(z.enum(rules)) });

/** A comment and the house rules it breaks; none when it is clean. */
export type LabelledCase = z.infer<typeof schema>;

/** The two sets: `cases` is what rules are written against, `held-out` was written before them and is never tuned on. */
export const caseSets = ['cases', 'held-out'] as const;
export type CaseSet = (typeof caseSets)[number];

/** Reads the labelled comments of a language. Runs in the project's folder. */
export const readCases = (set: CaseSet, locale: Locale): LabelledCase[] =>
  readFileSync(`lib/moderation/${set}/${locale}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));

import type { Locale } from '../i18n/locales';

/** Changes whenever the same text may get another verdict: it is stored with what was decided. */
export const engineVersion = '2';

/** The house rules, as `messages/*.json` explain them under `moderation`. */
export const rules = [
  'swear',
  'insult',
  'belief',
  'allusion',
  'spelling',
  'letters',
  'caps',
  'link',
  'repeat',
  'flood',
] as const;
export type Rule = (typeof rules)[number];

/** What a finding alone asks for: refuse, ask the writer to mend, let a person decide, or only tell the writer. */
export type Level = 'block' | 'fix' | 'queue' | 'hint';

/** From, to: UTF-16 units of the text as it was typed. */
export type Span = [start: number, end: number];

/** Messages under `moderation`; each takes exactly the params of its finding. */
export type MessageKey =
  | 'swear'
  | 'swearHidden'
  | 'swearMild'
  | 'insult'
  | 'belief'
  | 'beliefPhrase'
  | 'allusion'
  | 'spelling'
  | 'spellingWord'
  | 'unreadable'
  | 'letters'
  | 'lettersWord'
  | 'latin'
  | 'mixed'
  | 'caps'
  | 'links'
  | 'onlyLinks'
  | 'repeat'
  | 'similar'
  | 'repeatInside'
  | 'tooFast'
  | 'tooMany'
  | 'tooLong';

export interface Finding {
  rule: Rule;
  level: Level;
  /** How sure the method is, 0 to 1: the share of its findings that should be right, estimated on the labelled cases. */
  confidence: number;
  span: Span;
  /** How it was found: for the moderator's queue and for the evaluation. */
  method: string;
  /** What could stand in place of the span. */
  suggestion?: string;
  messageKey: MessageKey;
  params: Record<string, string | number>;
}

export type Action = 'publish' | 'askToFix' | 'queue' | 'reject';

export interface Verdict {
  /** The language the text was read as. */
  lang: Locale;
  action: Action;
  /** In the order of the text. */
  findings: Finding[];
  /** The text with capitals, letters and known misspellings mended, all else byte for byte; only when that changes it. */
  fixed?: string;
  engineVersion: string;
  /** What the check took, milliseconds. */
  ms: number;
}

/** A comment the same writer sent before. */
export interface RecentComment {
  text: string;
  /** When it was sent, milliseconds since 1970. */
  at: number;
}

export interface CheckOptions {
  /** The page's language: decides when the text does not. */
  locale: Locale;
  /** What the caller knows of the writer's last comments, in any order. */
  recent?: RecentComment[];
  /** The present, milliseconds since 1970; for tests and archives. */
  now?: number;
}

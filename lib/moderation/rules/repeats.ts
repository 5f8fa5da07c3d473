import type { Context, Draft } from '../context';
import type { RecentComment } from '../verdict';
import { withoutLetters } from '../words/language';

/** Shorter texts ("Thank you!") may be sent again. */
const shortest = 20;
/** Share of common letter groups from which two texts are one with a few changes. */
const similar = 0.7;
const group = 5;
/** A person who thinks before writing needs more. */
const tooFastMs = 10_000;
const window = { ms: 10 * 60_000, comments: 5 };
/** Older comments are not compared: the work must not grow with a writer's past. */
const mostCompared = 30;

const essence = (text: string) => withoutLetters(text.slice(0, 5_000)).replace(/[^\p{L}\p{N}]+/gu, '');

function groups(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + group <= text.length; at += 1) found.add(text.slice(at, at + group));
  return found;
}

function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common += 1;
  return (2 * common) / (a.size + b.size || 1);
}

function comparedWithRecent(
  whole: Pick<Draft, 'start' | 'end'>,
  text: string,
  recent: readonly RecentComment[],
): Draft[] {
  const own = essence(text);
  if (own.length < shortest) return [];
  const others = recent.map((comment) => essence(comment.text));
  if (others.includes(own)) {
    return [
      { rule: 'repeat', level: 'block', confidence: 0.98, method: 'same', ...whole, messageKey: 'repeat', params: {} },
    ];
  }
  const ownGroups = groups(own);
  if (!others.some((other) => other.length >= shortest && likeness(ownGroups, groups(other)) >= similar)) return [];
  return [
    { rule: 'repeat', level: 'queue', confidence: 0.8, method: 'similar', ...whole, messageKey: 'similar', params: {} },
  ];
}

const manyTimes = 5;
/** A drum: the same word or sentence over and over makes more than half of the text. */
function findRepeatInside({ words }: Context): Draft[] {
  if (words.length < manyTimes * 2) return [];
  const counts = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const pair = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const distinct = counts.size;
  if (most < manyTimes || distinct * 2 > words.length) return [];
  const [first] = words;
  return [
    {
      rule: 'repeat',
      level: 'queue',
      confidence: 0.7,
      method: 'inside',
      start: first?.start ?? 0,
      end: words.at(-1)?.end ?? 0,
      messageKey: 'repeatInside',
      params: {},
    },
  ];
}

/** The same again, nearly the same again, and too much in a short time. */
export function findRepeats(context: Context): Draft[] {
  const { recent = [], now = Date.now() } = context.options;
  const whole = { start: 0, end: context.text.length };
  const newest = [...recent].sort((a, b) => b.at - a.at).slice(0, mostCompared);
  const drafts = [...comparedWithRecent(whole, context.text, newest), ...findRepeatInside(context)];
  const within = newest.filter(({ at }) => now - at < window.ms);
  if (within.length >= window.comments) {
    drafts.push({
      rule: 'flood',
      level: 'queue',
      confidence: 0.8,
      method: 'window',
      ...whole,
      messageKey: 'tooMany',
      params: { count: within.length },
    });
  } else if (within.some(({ at }) => now - at < tooFastMs)) {
    drafts.push({
      rule: 'flood',
      level: 'queue',
      confidence: 0.6,
      method: 'interval',
      ...whole,
      messageKey: 'tooFast',
      params: {},
    });
  }
  return drafts;
}

import type { Locale } from '../i18n/locales';
import type { Context, Draft } from './context';
import { dictionary } from './dictionaries';
import { fix } from './fix';
import { decide } from './policy';
import { findBelief } from './rules/belief';
import { findCaps } from './rules/caps';
import { findLetters } from './rules/letters';
import { findLexical } from './rules/lexical';
import { findLinks } from './rules/links';
import { findRepeats } from './rules/repeats';
import { findSpelling } from './rules/spelling';
import { type CheckOptions, engineVersion, type Finding, type Verdict } from './verdict';
import { isListedIn, isWordOf } from './vocabulary/vocabulary';
import { detectLanguage } from './words/language';
import { lowerInPlace } from './words/lower';
import { type MappedText, mapText } from './words/mapped-text';
import { mask } from './words/mask';
import { splitWords } from './words/split';

/** Longer comments are read up to here and left to a person: the form takes 3,000. UTF-16 units. */
const longest = 10_000;
/** More findings than a writer reads. */
const mostFindings = 100;
/** Mending may bring to light what to mend next, e.g. letters under capitals. */
const rounds = 4;

const strictness = { block: 3, queue: 2, fix: 1, hint: 0 };

async function loadFor(lang: Locale): Promise<Context['dictionaries']> {
  // English words stand in texts of every language.
  const needed = new Set<Locale>([lang, 'en']);
  const loaded = await Promise.all([...needed].map(async (locale) => [locale, await dictionary(locale)] as const));
  return Object.fromEntries(loaded);
}

/** Answers once a word and text. */
function remember(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = ask(word);
      answers.set(word, answer);
    }
    return answer;
  };
}

async function contextOf(mapped: MappedText, options: CheckOptions): Promise<Context> {
  const { text: own, links } = mask(mapped.text);
  const lang = detectLanguage(own, options.locale);
  const dictionaries = await loadFor(lang);
  const knows = dictionaries[lang] ?? (() => true);
  return {
    lang,
    text: mapped.text,
    own,
    lower: lowerInPlace(lang, own),
    words: splitWords(lang, own),
    links,
    dictionaries,
    isWord: remember((word) => isWordOf(lang, word, knows)),
    isListed: remember((word) => isListedIn(lang, word, knows)),
    options,
  };
}

/** Of findings of one rule that overlap only the strictest stays. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const byWeight = [...drafts].sort((a, b) => strictness[b.level] - strictness[a.level] || b.confidence - a.confidence);
  for (const draft of byWeight) {
    const double = kept.some(
      (other) =>
        other.rule === draft.rule &&
        (other.level !== 'fix' || draft.level !== 'hint') &&
        other.start < draft.end &&
        other.end > draft.start,
    );
    if (!double) kept.push(draft);
    if (kept.length >= mostFindings) break;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Mended {
  drafts: Draft[];
  fixed: string;
}

/** The rules about how something is written, and the text as they would have it. */
function readWriting(context: Context, original: string, mapped: MappedText): Mended {
  const letters = findLetters(context);
  const spelling = findSpelling(context, new Set(letters.right.keys()));
  const caps = findCaps(context);
  const fixed = fix(context, original, mapped, new Map([...spelling.right, ...letters.right]), caps.right);
  return { drafts: [...letters.drafts, ...spelling.drafts, ...caps.drafts], fixed };
}

/** The rules about what is said, and to whom, and how often. */
function readMeaning(context: Context): Draft[] {
  const offences = findLexical(context);
  return [...offences, ...findBelief(context, offences), ...findLinks(context), ...findRepeats(context)];
}

/** Mends until nothing is left to mend. */
async function mend(once: string, options: CheckOptions): Promise<string | undefined> {
  let text = once;
  for (let round = 1; round < rounds; round += 1) {
    const mapped = mapText(text);
    const { fixed } = readWriting(await contextOf(mapped, options), text, mapped);
    if (fixed === text) return text;
    text = fixed;
  }
  // It never comes to rest: no suggestion is better than one that breaks the rules again.
  return undefined;
}

/**
 * Judges a comment by the house rules, in this thread.
 * @param text of any content and length; spans of findings are places in it
 */
export async function judge(text: string, options: CheckOptions): Promise<Verdict> {
  const since = performance.now();
  const original = text.slice(0, longest);
  const mapped = mapText(original);
  const context = await contextOf(mapped, options);
  const { drafts: aboutWriting, fixed } = readWriting(context, original, mapped);
  const drafts = [...readMeaning(context), ...aboutWriting];
  if (text.length > longest) {
    drafts.push({
      rule: 'flood',
      level: 'queue',
      confidence: 1,
      method: 'length',
      start: 0,
      end: mapped.text.length,
      messageKey: 'tooLong',
      params: { longest },
    });
  }
  const findings = withoutDoubles(drafts).map(
    ({ start, end, ...rest }): Finding => ({ ...rest, span: mapped.toOriginal(start, end) }),
  );
  const mended = fixed === original ? undefined : await mend(fixed, options);
  return {
    lang: context.lang,
    action: decide(findings),
    findings,
    ...(mended !== undefined && mended !== original && { fixed: mended + text.slice(longest) }),
    engineVersion,
    ms: Math.round((performance.now() - since) * 100) / 100,
  };
}

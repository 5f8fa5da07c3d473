import { upper } from '../../text/casing';
import type { Context, Draft } from '../context';
import { foreignNames } from '../vocabulary/foreign-names';
import { longestWord } from '../vocabulary/vocabulary';
import { cyrillicReadings, inOneAlphabet, otherAlphabet } from '../words/cyrillic';
import { shapeOf, type Word } from '../words/split';
import { withTurkishLetters, withTurkishLettersIn } from '../words/turkish-letters';

/** A word written with the wrong letters, and how it is written, in lower case. */
interface Hit {
  word: Word;
  right: string;
  /** A name, which its bearer may write so: pointed out, and breaks nothing. */
  isName?: boolean;
}

export interface LettersFound {
  drafts: Draft[];
  /** Right spellings by the place of the word, in lower case: for the fix, and so that spelling does not count them. */
  right: ReadonlyMap<number, string>;
}

const turkishLetter = /[çğıöşüâîûÇĞİÖŞÜ]/u;
const plainLatin = /^[a-z]+(?:['’ʼ`][a-z]+)*$/;
const shortest = 2;

/** A word may stand among shouted ones: capitals without dots are read as English ones. */
const plainLower = (word: Word) => word.text.toLowerCase().replaceAll('i\u0307', 'i');

/**
 * Names are written as their bearers do. English words need no list: hardly one becomes a Turkish word when it is given
 * Turkish letters, and `once` in a Turkish text is `önce`.
 */
function isForeign(word: Word, plain: string): boolean {
  const shape = shapeOf(word.text);
  if (shape === 'mixed' || (shape === 'title' && !word.first)) return true;
  return foreignNames.has(plain.split(/['’ʼ`]/)[0] ?? plain);
}

/** In lower case and of the same length; the deasciifier reads a capital I as ı. */
const smallLetters = (text: string) =>
  Array.from(text, (letter) => {
    const small = letter === 'İ' ? 'i' : letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');

/** Words that the dictionary knows and nobody means: forms of rare words that frequent ones look like in plain letters. */
const hardlyMeant = new Map(
  Object.entries({
    dun: 'dün',
    kotu: 'kötü',
    simdi: 'şimdi',
    ayni: 'aynı',
    kopek: 'köpek',
    kopekler: 'köpekler',
    yasam: 'yaşam',
    yasami: 'yaşamı',
    issiz: 'işsiz',
    isler: 'işler',
    isleri: 'işleri',
    olumu: 'ölümü',
    koyde: 'köyde',
    koylu: 'köylü',
  }),
);

function turkishHits(context: Context): { hits: Hit[]; needing: number } {
  const hits: Hit[] = [];
  let needing = 0;
  let small: string | undefined;
  for (const word of context.words) {
    if (turkishLetter.test(word.text)) {
      needing += 1;
      continue;
    }
    if (word.text.length > longestWord) continue;
    const plain = plainLower(word);
    const stem = plain.split(/['’ʼ`]/)[0] ?? plain;
    if (stem.length < shortest || !plainLatin.test(plain) || isForeign(word, plain)) continue;
    const meant = hardlyMeant.get(stem);
    if (meant) {
      hits.push({ word, right: meant + plain.slice(stem.length) });
      continue;
    }
    if (context.isListed(stem) || context.isListed(word.stem)) continue;
    // An inflection that the dictionary does not know counts where the word as typed has none.
    const known = context.isWord(stem) ? context.isListed : context.isWord;
    const isRight = (reading: string) => reading !== plain && known(reading.split(/['’ʼ`]/)[0] ?? reading);
    const alone = withTurkishLetters(plain);
    if (!isRight(alone)) continue;
    small ??= smallLetters(context.own);
    const among = withTurkishLettersIn(small, word.start, word.end);
    const right = isRight(among) ? among : alone;
    const isName =
      shapeOf(word.text) === 'title' && context.dictionaries.tr?.(right.split(/['’ʼ`]/)[0] ?? right) === false;
    hits.push({ word, right, isName });
  }
  return { hits, needing: needing + hits.filter(({ isName }) => !isName).length };
}

const asShaped = (context: Context, { word, right }: Hit): string => {
  const shape = shapeOf(word.text);
  if (shape === 'upper') return upper(context.lang, right);
  return shape === 'title' ? upper(context.lang, right.slice(0, 1)) + right.slice(1) : right;
};

const asHints = (context: Context, hits: readonly Hit[]): Draft[] =>
  hits.map((hit) => {
    const suggestion = asShaped(context, hit);
    const { start, end, text } = hit.word;
    return {
      rule: 'letters',
      level: 'hint',
      confidence: 0.9,
      method: 'word',
      start,
      end,
      suggestion,
      messageKey: 'lettersWord',
      params: { word: text, suggestion },
    };
  });

const rightOnes = (hits: readonly Hit[]) => new Map(hits.map(({ word, right }) => [word.start, right]));

/** One finding over all of them. */
function asBreach(
  context: Context,
  hits: readonly Hit[],
  messageKey: 'letters' | 'latin' | 'mixed',
  confidence: number,
): Draft {
  const [first] = hits;
  const last = hits.at(-1);
  const suggestion = first ? asShaped(context, first) : '';
  return {
    rule: 'letters',
    level: 'fix',
    confidence,
    method: messageKey,
    start: first?.word.start ?? 0,
    end: last?.word.end ?? 0,
    messageKey,
    params: { word: first?.word.text ?? '', suggestion, count: hits.length },
  };
}

function turkish(context: Context): LettersFound {
  const { hits, needing } = turkishHits(context);
  const none = !context.words.some((word) => turkishLetter.test(word.text));
  const missing = hits.filter(({ isName }) => !isName);
  const breaks = (missing.length >= 1 && none) || (missing.length >= 2 && missing.length * 2 >= needing);
  const hints = asHints(context, hits);
  return {
    drafts: breaks ? [asBreach(context, missing, 'letters', missing.length > 1 ? 0.95 : 0.8), ...hints] : hints,
    right: rightOnes(hits),
  };
}

/** Words of Latin letters that are Russian ones, and how many of them are not English too. */
function transliterated(context: Context): { hits: Hit[]; own: number } {
  const russian = context.dictionaries.ru;
  const hits: Hit[] = [];
  let own = 0;
  if (!russian) return { hits, own };
  for (const word of context.words) {
    const plain = plainLower(word);
    if (plain.length > longestWord || !/^[a-z0-9']+$/.test(plain) || !/[a-z]/.test(plain)) continue;
    const right = cyrillicReadings(plain).find(
      (reading) => (reading.length > 1 || /^[аеиоуявкс]$/u.test(reading)) && russian(reading),
    );
    if (!right) continue;
    hits.push({ word, right });
    if (!context.dictionaries.en?.(plain)) own += 1;
  }
  return { hits, own };
}

/** What makes a text transliterated and not one with foreign words: `own` are not English. */
const least = { share: 0.5, words: 3, own: 2 };

function mixed(context: Context): Hit[] {
  const to = context.lang === 'ru' ? 'cyrillic' : 'latin';
  const hits = context.words.flatMap((word) => {
    const right = inOneAlphabet(word.text, to)?.toLowerCase();
    return right && context.isWord(right) ? [{ word, right }] : [];
  });
  if (hits.length === 0) return hits;
  // Among mixed words a lone letter that is a word in the other alphabet is one of them: `а` for `a`.
  const alone = context.words.flatMap((word) => {
    const right = word.text.length === 1 ? otherAlphabet(word.text, to)?.toLowerCase() : undefined;
    return right && context.isWord(right) ? [{ word, right }] : [];
  });
  return [...hits, ...alone].sort((a, b) => a.word.start - b.word.start);
}

/** Words whose letters are of another alphabet that break the rule. */
const mixedBreaks = 2;

/** Turkish without its letters, Russian in Latin ones, words of two alphabets. */
export function findLetters(context: Context): LettersFound {
  const twoAlphabets = mixed(context);
  if (twoAlphabets.length > 0) {
    const hints = asHints(context, twoAlphabets);
    const breach = twoAlphabets.length >= mixedBreaks ? [asBreach(context, twoAlphabets, 'mixed', 0.9)] : [];
    return { drafts: [...breach, ...hints], right: rightOnes(twoAlphabets) };
  }
  if (context.lang === 'tr') return turkish(context);
  if (context.lang !== 'ru') return { drafts: [], right: new Map() };
  const { hits, own } = transliterated(context);
  const latin = context.words.filter(({ text }) => /\p{Script=Latin}/u.test(text)).length;
  if (
    hits.length < least.words ||
    own < least.own ||
    hits.length < latin * least.share ||
    latin * 2 < context.words.length
  ) {
    return { drafts: [], right: new Map() };
  }
  return { drafts: [asBreach(context, hits, 'latin', 0.85)], right: rightOnes(hits) };
}

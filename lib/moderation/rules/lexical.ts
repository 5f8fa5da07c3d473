import { type Locale, locales } from '../../i18n/locales';
import type { Context, Draft } from '../context';
import type { Entry, Lexicon, Strength } from '../lexicon/lexicon';
import { obsceneInDictionary } from '../lexicon/ru';
import type { Level, MessageKey } from '../verdict';
import { disguises } from '../words/disguise';
import { withoutLetters } from '../words/language';
import { shapeOf, type Word } from '../words/split';
import { withTurkishLetters } from '../words/turkish-letters';
import { isAddressed, isExcused } from './addressed';
import { lexicons } from './lexicons';

/** Turkish roots that are also what `sık-` looks like without its letters. */
const withoutDot = /^s[iı]k/;
/** Where these are, a bitch is a dog. */
const dogs =
  /(?<!\p{L})(?:pup(?:s|py|pies)|litter|kennel|breed|whelp|щен|собак|пород|кобел|вязк|течк|поводк|намордник|кинолог|помет|вет(?:еринар|клиник))/u;

interface Certainty {
  level: Level;
  confidence: number;
  method: string;
}

const wordOf = (context: Context, start: number, end: number) => context.text.slice(start, end);

function draft(
  context: Context,
  rule: Draft['rule'],
  messageKey: MessageKey,
  place: { start: number; end: number },
  certainty: Certainty,
): Draft {
  return { rule, ...certainty, ...place, messageKey, params: { word: wordOf(context, place.start, place.end) } };
}

/** Words of somebody who tells what another said, after it in Turkish and before it in English and Russian. */
const reporting = {
  tr: /^(?:diye|dedi|demiş|diyen|diyerek|deyip|deyince|denir|derler|demek|kelime|sözcü|sözü|ifade|laf|küfür|küfr)(?:\p{L}*)$/u,
  en: /^(?:word|words|call|calls|calling|called|said|says|saying|yelled|yelling|shouted|shouting|wrote|term|slur)$/,
  ru: /^(?:слово|словом|слова|сказал|назва|назыв|обозва|обзыв|крикнул|кричал|написал|орал|матом)\p{L}{0,4}$/u,
};

/** Whether a place in the text is told as somebody else's words, though without quotation marks. */
function isReported(context: Context, start: number, end: number): boolean {
  const first = context.words.findIndex((word) => word.end > start);
  const last = context.words.findLastIndex((word) => word.start < end);
  const beside =
    context.lang === 'tr'
      ? context.words.slice(last + 1, last + 4)
      : context.words.slice(Math.max(0, first - 4), first);
  return beside.some(
    ({ lower, clause }) => clause === context.words[first]?.clause && reporting[context.lang].test(lower),
  );
}

/** What else than swearing these words are: history, law, animals, names of places. Refused only where they are said to somebody. */
const otherwiseMeant =
  /^(?:whores?|faggots?|bitch(?:es)?|sluts?|pakis?|trann(?:y|ies)|kikes?|spics?|gooks?|piç\p{L}*|kahpe\p{L}*|kaltak\p{L}*|kevaşe\p{L}*|шлюх\p{L}+)$/u;

/** Swear words as they are spelt are refused; mild ones, and those that another reading is likely for, are for people. */
function judgeSwear(context: Context, lexicon: Lexicon, at: number, word: Word, entry: Entry): Certainty {
  if (entry.strength !== 'strong') return { level: 'queue', confidence: 0.7, method: 'mild' };
  const doubtful =
    context.lang === 'tr' &&
    withoutDot.test(word.stem) &&
    !/[çğışöü]/u.test(context.lower) &&
    (context.isListed(word.stem.replaceAll('i', 'ı')) || context.isListed(withTurkishLetters(word.stem)));
  if (doubtful) return { level: 'queue', confidence: 0.5, method: 'ambiguous' };
  if (isReported(context, word.start, word.end)) return { level: 'queue', confidence: 0.5, method: 'reported' };
  if (otherwiseMeant.test(word.stem) && !isAddressed(context, at, lexicon)) {
    return { level: 'queue', confidence: 0.6, method: 'unaddressed' };
  }
  return entry.affixed
    ? { level: 'block', confidence: 0.95, method: 'affixed' }
    : { level: 'block', confidence: 0.98, method: 'exact' };
}

const insultConfidence: Record<Strength, number> = { strong: 0.85, mild: 0.7, weak: 0.65 };

/** Fate and the world are called names in every other song. */
const literary =
  /^(?:(?:kahpe|kancık) (?:dünya|kader|felek|bizans|hayat|pusu|kurşun|zaman)|bok böce|дурак\p{L}{0,3} и дорог)/u;

const isLiterary = ({ words }: Context, at: number, word: Word) =>
  literary.test(`${word.stem} ${words[at + 1]?.lower ?? ''} ${words[at + 2]?.lower ?? ''}`);

/** What a word beside these is talked about as: a word. */
const naming =
  /^(?:kelimesi\p{L}*|sözcüğü\p{L}*|words?|letters?|терм[ие]н|слово|слова|слове|букв[аыуе]|названи[ея]|называет\p{L}*)$/u;
const isNamed = (context: Context, at: number) =>
  context.words.slice(Math.max(0, at - 2), at + 4).some(({ lower }) => naming.test(lower));

/** English words that are rude only where they are said to somebody. */
const ordinary = /^(?:dicks?|cocks?|pussy|pricks?|ass|asses|arses?|tit|hoes?|fags?|gits?|slags?|slappers?|poofs?)$/;
const isBarePair = (context: Context) =>
  context.words.length <= 2 && context.words.every(({ text }) => shapeOf(text) !== 'title');

/** A name in the middle of a sentence, such as Dick or Kurt. */
const isName = (context: Context, at: number, word: Word) =>
  shapeOf(word.text) === 'title' && (!word.first || shapeOf(context.words[at + 1]?.text ?? '') === 'title');

function fromWord(context: Context, lexicon: Lexicon, at: number, word: Word): Draft | undefined {
  const entry = lexicon.find(word.stem) ?? (word.stem === word.lower ? undefined : lexicon.find(word.lower));
  if (!entry) return undefined;
  if (isLiterary(context, at, word)) return undefined;
  if (entry.rule === 'swear') {
    if (/^(?:bitch|сук)/u.test(word.stem) && dogs.test(context.lower)) return undefined;
    if (ordinary.test(word.stem) && !isAddressed(context, at, lexicon) && !isBarePair(context)) return undefined;
    if (
      context.lang === 'ru' &&
      context.dictionaries.ru?.(word.stem) &&
      !obsceneInDictionary.test(word.stem.replaceAll('ё', 'е'))
    )
      return undefined;
    if (entry.strength === 'mild' && (isReported(context, word.start, word.end) || isNamed(context, at)))
      return undefined;
    if (
      entry.strength !== 'strong' &&
      (isName(context, at, word) || (context.lang === 'en' && isExcused(context, at, lexicon)))
    )
      return undefined;
    const certainty = judgeSwear(context, lexicon, at, word, entry);
    return draft(context, 'swear', certainty.level === 'block' ? 'swear' : 'swearMild', word, certainty);
  }
  if (isExcused(context, at, lexicon) || (isName(context, at, word) && entry.strength === 'weak')) return undefined;
  // Who says that somebody is called an idiot calls nobody one.
  if (context.lang !== 'tr' && isReported(context, word.start, word.end)) return undefined;
  if (entry.strength === 'weak' && !isAddressed(context, at, lexicon)) return undefined;
  const method = entry.strength === 'weak' ? 'addressed' : entry.affixed ? 'affixed' : 'exact';
  return draft(context, 'insult', 'insult', word, {
    level: 'queue',
    confidence: insultConfidence[entry.strength],
    method,
  });
}

/** Russian swearing in Latin letters, known all over the net. */
const transliterated =
  /^(?:[bв]l(?:y|i|j)a?(?:t|d)(?:'|j|i|y)?|bl(?:y|j|i)a|cyka|s[uy]+ka+ ?bl\w*|(?:za|na|po|vy|u|ot|pro|raz|pere)?[ye]?eba\w{1,6}|yob\w{0,8}|p[ie]+zd\w*|pizdec|pizdets|na?hu[yij]\w*|nax[uy][ij]?|po?hu[yi]|hu[yij](?:nya|lo|nia|ov\w*|n)?|xu[yij]|xy[ij]|mudak\w*|mudil\w*|pid[oa]r\w*|gandon\w*|gondon\w*|dolb[oa][ye]b\w*|debil\w*|govno|zhopa|jopa|shlyuha|shluha|zaebal\w*|oh?uel\w*|ohuet\w*)$/;

/** Strong words of the other languages where they are no words of this one. */
function fromAbroad(context: Context, word: Word): Draft | undefined {
  if (word.lower.length < 3 || context.isWord(word.lower)) return undefined;
  const plain = withoutLetters(word.text);
  const known = (locale: Locale) => context.dictionaries[locale]?.(plain);
  if (context.lang !== 'tr' && transliterated.test(plain) && !known('en')) {
    return draft(context, 'swear', 'swear', word, { level: 'queue', confidence: 0.8, method: 'transliterated' });
  }
  for (const locale of locales) {
    if (locale === context.lang || locale === 'ru' || plain.length < 4) continue;
    if (locale === 'tr' && known('en')) continue;
    const entry = lexicons[locale].find(locale === 'tr' ? word.text.toLocaleLowerCase('tr') : plain);
    if (entry?.rule !== 'swear' || entry.strength !== 'strong') continue;
    return draft(context, 'swear', 'swear', word, {
      level: entry.affixed ? 'queue' : 'block',
      confidence: 0.9,
      method: `abroad-${locale}`,
    });
  }
  return undefined;
}

/** Whether a word is one that people write, in any of the languages at hand: then it hides nothing. */
const isOrdinary = (context: Context, word: string) =>
  context.isWord(word) || (context.lang !== 'ru' && (context.dictionaries.en?.(withoutLetters(word)) ?? false));

const drawn = /(\p{L})\1{2,}/gu;

/** A swear word that is drawn out: `fuuuck`. The dictionary knows what it stands for. */
function fromDrawn(context: Context, lexicon: Lexicon, word: Word): Draft | undefined {
  const once = word.stem.replace(drawn, '$1');
  if (once === word.stem) return undefined;
  const entry = lexicon.find(once) ?? lexicon.find(word.stem.replace(drawn, '$1$1'));
  if (entry?.strength !== 'strong') return undefined;
  const key = entry.rule === 'swear' ? 'swearHidden' : 'insult';
  return draft(context, entry.rule, key, word, { level: 'queue', confidence: 0.8, method: 'drawn' });
}

/** A plain word that is a swear word once its letters are folded: `serefsiz`, `fuuuck`. */
function fromFolded(context: Context, lexicon: Lexicon, at: number, word: Word): Draft | undefined {
  if (word.stem.length < 3 || isOrdinary(context, word.stem) || (isName(context, at, word) && !word.first))
    return undefined;
  const entry = lexicon.findFolded(lexicon.fold(word.stem));
  if (!entry || entry.strength === 'weak') return undefined;
  // What is typed with ı was not meant with i.
  if (context.lang === 'tr' && word.stem.includes('ı') && /^s[ıi]k|^p[ıi][cç]/u.test(word.stem)) return undefined;
  if (context.lang === 'tr' && shapeOf(word.text) === 'title' && word.stem.length < 6) return undefined;
  const swear = entry.rule === 'swear';
  if (!swear && isExcused(context, at, lexicon)) return undefined;
  const key = swear ? (entry.strength === 'strong' ? 'swearHidden' : 'swearMild') : 'insult';
  return draft(context, entry.rule, key, word, { level: 'queue', confidence: 0.75, method: 'folded' });
}

const compiled = new Map<string, RegExp>();
/** Bounded: the patterns come from the text. */
function hiddenPattern(pattern: string): RegExp {
  let made = compiled.get(pattern);
  if (!made) {
    if (compiled.size > 500) compiled.clear();
    made = new RegExp(`^${pattern}$`, 'u');
    compiled.set(pattern, made);
  }
  return made;
}

function fromDisguises(context: Context, lexicon: Lexicon): Draft[] {
  const found: Draft[] = [];
  for (const { word, hidden, start, end } of disguises(context.lang, context.lower)) {
    const entry = hidden
      ? lexicon.hideable.some((whole) => hiddenPattern(word).test(whole)) &&
        ({ rule: 'swear', strength: 'strong' } as const)
      : isOrdinary(context, context.lower.slice(start, end))
        ? undefined
        : (lexicon.find(word) ?? lexicon.findFolded(lexicon.fold(word)));
    if (!entry || entry.strength === 'weak') continue;
    const key = entry.rule === 'swear' ? 'swearHidden' : 'insult';
    found.push(
      draft(
        context,
        entry.rule,
        key,
        { start, end },
        { level: 'queue', confidence: 0.75, method: hidden ? 'starred' : 'disguised' },
      ),
    );
  }
  return found;
}

const phraseKeys = { swear: 'swear', insult: 'insult', belief: 'beliefPhrase', allusion: 'allusion' } as const;

function fromPhrases(context: Context, lexicon: Lexicon): Draft[] {
  return lexicon.phrases.flatMap(({ rule, level, pattern }) =>
    Array.from(context.lower.matchAll(pattern)).flatMap(({ 0: match, index }) => {
      const place = { start: index, end: index + match.trimEnd().length };
      const at = context.words.findLastIndex((word) => word.start < place.end);
      if (rule === 'insult' && at >= 0 && isExcused(context, at, lexicon, 'phrase')) return [];
      if (level === 'block' && rule === 'swear' && isReported(context, place.start, place.end)) {
        return [draft(context, rule, 'swearMild', place, { level: 'queue', confidence: 0.5, method: 'reported' })];
      }
      const key =
        rule === 'swear' && level === 'queue'
          ? 'swearMild'
          : rule === 'belief' && level === 'queue'
            ? 'belief'
            : phraseKeys[rule];
      return [
        draft(context, rule, key, place, { level, confidence: level === 'block' ? 0.95 : 0.7, method: 'phrase' }),
      ];
    }),
  );
}

/** Swear words, insults, and the fixed phrases of the rules on beliefs and allusions. */
export function findLexical(context: Context): Draft[] {
  const lexicon = lexicons[context.lang];
  const words = context.words.flatMap(
    (word, at) =>
      fromWord(context, lexicon, at, word) ??
      fromDrawn(context, lexicon, word) ??
      fromFolded(context, lexicon, at, word) ??
      fromAbroad(context, word) ??
      [],
  );
  return [...fromPhrases(context, lexicon), ...words, ...fromDisguises(context, lexicon)];
}

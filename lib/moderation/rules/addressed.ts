import type { Context } from '../context';
import type { Lexicon } from '../lexicon/lexicon';

/** Words between somebody and what he is called: "you are such a pathetic little clown". */
const reach = { before: 5, after: 2 };

const near = (context: Context, at: number, from: number, to: number): string[] => {
  const clause = context.words[at]?.clause;
  return context.words
    .slice(Math.max(0, at + from), Math.max(0, at + to + 1))
    .filter((word, index) => word.clause === clause && Math.max(0, at + from) + index !== at)
    .map(({ lower }) => lower);
};

const notSubjects: ReadonlySet<string> = new Set(['such', 'all', 'those', 'these']);

/** Whether the writer speaks of himself, of a likeness, of a thing, or reports. */
export function isExcused(
  context: Context,
  at: number,
  { address }: Lexicon,
  what: 'word' | 'phrase' = 'word',
): boolean {
  const before = near(context, at, context.lang === 'en' ? -6 : -4, -1);
  const after = near(context, at, 1, 2);
  const [next = ''] = after;
  // "Idiots like you", "an idiot of a referee" are no likenesses.
  const isMeant =
    (what === 'phrase' && !/^değil/.test(next)) ||
    (context.lang === 'en' && /^(?:like (?:you|him|her|them|these|those)|of an?)$/.test(after.join(' ')));
  if (!isMeant && (address.excuses.test(next) || (context.lang !== 'tr' && address.excuses.test(before.at(-1) ?? ''))))
    return true;
  // "I think he's an idiot" is not about the writer.
  const isOf = (people: ReadonlySet<string>, not?: ReadonlySet<string>) =>
    before.findLastIndex((word) => people.has(word) && !not?.has(word));
  const self =
    isOf(address.self) > (context.lang === 'en' ? isOf(address.they, notSubjects) : -1) ||
    (context.lang === 'tr' && after.some((word) => address.self.has(word)));
  return self && !before.some((word) => address.you.has(word)) && !after.some((word) => address.you.has(word));
}

/** What may stand between "you are" and an insult; anything else and the word is about something else. */
const bridge = {
  en: /^(?:are|r|re|is|was|were|be|been|a|an|the|such|so|all|just|really|very|truly|too|nothing|but|look|looks|sound|sounds|act|acts|like|being|complete|total|absolute|utter|utterly|real|fucking|bloody|damn|little|big|old|poor|people|guys|bunch|of|and|or|still|one|both|always)$/,
  ru: /^(?:все|всё|это|просто|такой|такая|такие|какой|какая|какие|же|ли|еще|ещё|и|сам|сама|сами|самый|настоящий|настоящая|настоящие|полный|полная|полные|тоже|реально|совсем|уже|там|там|ну|или|и|сука|бля|блять|просто|обычный|обычные|как)$/u,
};

/** In Turkish only bare and plural nouns and those with a person's ending call somebody names: "aptalın evi" does not. */
const calling = /(?:l[ae]r)?(?:s[ıiuü]n(?:[ıi]z|uz|üz)?|[dt][ıiuü]r)?$/;

function isCalling(word: string, lexicon: Lexicon): boolean {
  const bare =
    lexicon.find(word.replace(calling, '')) ?? lexicon.find(word.replace(/(?:s[ıiuü]n(?:[ıi]z|uz|üz)?)$/, ''));
  return bare?.affixed === false;
}

/** "Senin gibi köpeklerin": whatever ending a word has, it is said of those it is compared with. */
const isCompared = (before: readonly string[], { address }: Lexicon) =>
  before.some((word, at) => word === 'gibi' && address.you.has(before[at - 1] ?? ''));

/** "Vermin, all of them." */
const allOfThem = /^\s*,?\s*(?:all|every (?:last |single )?one|the lot|both|most) of (?:them|you|ya|'em)(?!\p{L})/u;
/** «Скотина, а не человек». */
const notHuman = /^,? а не (?:человек|люди|мужик|мужчина|женщина|мать|отец|судья|врач|депутат|министр|тренер)/u;

/** Whether a word that may be innocent is said to or of somebody. */
export function isAddressed(context: Context, at: number, lexicon: Lexicon): boolean {
  const { address, addressing } = lexicon;
  const { lang } = context;
  const word = context.words[at];
  if (!word) return false;
  if (lang === 'tr' && isCompared(near(context, at, -3, -1), lexicon)) return true;
  if (lang === 'tr' && !isCalling(word.lower, lexicon)) return false;
  const rest = context.lower.slice(word.end, word.end + 40);
  if ((lang === 'en' && allOfThem.test(rest)) || (lang === 'ru' && notHuman.test(rest))) return true;
  if (addressing?.test(word.lower) && lexicon.find(word.lower.replace(addressing, ''))) return true;
  const before = near(context, at, -reach.before, -1);
  const after = near(context, at, 1, reach.after);
  if (address.people.test(after[0] ?? '')) return true;
  if (lang === 'tr') return [...before, ...after].some((other) => address.you.has(other));
  if (lang === 'ru' && (address.people.test(before.at(-1) ?? '') || after.some((other) => address.you.has(other))))
    return true;
  // "what a clown", "clowns like you", "pathetic little man".
  if (lang === 'en') {
    if (/^(?:what|such) an?$/.test(before.slice(-2).join(' ')) || /^like (?:you|him|her|them)$/.test(after.join(' ')))
      return true;
    if (bridge.en.test(after[0] ?? '') && address.people.test(after[1] ?? '')) return true;
  }
  const subject = before.findLastIndex((other) => address.you.has(other) || address.they.has(other));
  return (
    subject >= 0 &&
    before.slice(subject + 1).every((other) => bridge[lang].test(other) || lexicon.find(other) !== undefined)
  );
}

import type { Context } from '../context';
import type { Lexicon } from '../lexicon/lexicon';

/** Words between somebody and what he is called: "you are such a pathetic little clown". */
const reach = { before: 4, after: 2, subject: 3 };

const near = (context: Context, at: number, from: number, to: number): string[] => {
  const clause = context.words[at]?.clause;
  return context.words
    .slice(Math.max(0, at + from), Math.max(0, at + to + 1))
    .filter((word, index) => word.clause === clause && Math.max(0, at + from) + index !== at)
    .map(({ lower }) => lower);
};

/** Whether the writer speaks of himself, of a likeness, of a thing, or reports. */
export function isExcused(context: Context, at: number, { address }: Lexicon): boolean {
  const before = near(context, at, -3, -1);
  const after = near(context, at, 1, 2);
  const [next = ''] = after;
  if (address.excuses.has(next) || address.excuses.has(before.at(-1) ?? '')) return true;
  const self = before.some((word) => address.self.has(word)) || (context.lang === 'tr' && after.some((word) => address.self.has(word)));
  return self && !before.some((word) => address.you.has(word)) && !after.some((word) => address.you.has(word));
}

/** Whether a word that may be innocent is said to or of somebody. */
export function isAddressed(context: Context, at: number, lexicon: Lexicon): boolean {
  const { address, addressing } = lexicon;
  const word = context.words[at];
  if (!word) return false;
  if (addressing?.test(word.lower) && lexicon.find(word.lower.replace(addressing, ''))) return true;
  const before = near(context, at, -reach.before, -1);
  const after = near(context, at, 1, reach.after);
  if (after.some((other) => address.people.test(other))) return true;
  if (context.lang === 'ru' && address.people.test(before.at(-1) ?? '')) return true;
  // "what a clown", "clowns like you".
  if (context.lang === 'en' && (/^(?:what|such) an?$/.test(before.slice(-2).join(' ')) || /^like (?:you|him|her|them)$/.test(after.join(' ')))) return true;
  if (before.some((other) => address.you.has(other)) || (context.lang !== 'en' && after.some((other) => address.you.has(other)))) return true;
  if (context.lang === 'tr') return false;
  return before.slice(-reach.subject).some((other) => address.they.has(other));
}

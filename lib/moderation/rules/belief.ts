import type { Context, Draft } from '../context';
import { shapeOf } from '../words/split';
import { lexicons } from './lexicons';

/** Words between a group and what is said of it. */
const reach = 4;

const denial = /^(?:not|never|no|aren't|isn't|arent|isnt|değil|değildir|değiller|не|нет|никакие)$/;

/** Whether somebody says that they are not. */
const isDenied = (context: Context, at: number, other: number) =>
  context.words.slice(Math.min(at, other), Math.max(at, other) + 2).some(({ lower }) => denial.test(lower));

/** A faith or a group named together with an insult. Alone it means nothing. */
export function findBelief(context: Context, offences: readonly Draft[]): Draft[] {
  const { groups, slights } = lexicons[context.lang];
  const isOffence = (at: number): boolean => {
    const word = context.words[at];
    if (!word) return false;
    const slighted = slights.test(word.lower) && shapeOf(word.text) !== 'title';
    return (
      slighted ||
      offences.some(
        ({ rule, start, end }) => (rule === 'insult' || rule === 'swear') && start < word.end && end > word.start,
      )
    );
  };
  return context.words.flatMap((word, at): Draft[] => {
    if (!groups.test(word.stem)) return [];
    for (let other = at - reach; other <= at + reach; other += 1) {
      const beside = context.words[other];
      if (other === at || isDenied(context, at, other) || beside?.clause !== word.clause || !isOffence(other)) continue;
      const [start, end] = [Math.min(word.start, beside.start), Math.max(word.end, beside.end)];
      return [
        {
          rule: 'belief',
          level: 'queue',
          confidence: 0.65,
          method: 'together',
          start,
          end,
          messageKey: 'belief',
          params: { word: context.text.slice(word.start, word.end) },
        },
      ];
    }
    return [];
  });
}

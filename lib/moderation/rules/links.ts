import type { Context, Draft } from '../context';

/** More addresses than a source and another. */
const most = 2;
/** Fewer words beside an address are no comment. */
const fewestWords = 3;

/** Comments that are there for their links. */
export function findLinks({ links, words, text }: Context): Draft[] {
  const [first] = links;
  const last = links.at(-1);
  if (!first || !last) return [];
  const place = { start: first.start, end: last.end };
  const base = { rule: 'link', level: 'queue', ...place } as const;
  if (links.length > most)
    return [{ ...base, confidence: 0.8, method: 'count', messageKey: 'links', params: { count: links.length } }];
  if (words.length >= fewestWords) return [];
  return [
    {
      ...base,
      confidence: 0.6,
      method: 'alone',
      messageKey: 'onlyLinks',
      params: { word: text.slice(first.start, first.end) },
    },
  ];
}

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { ShownComment } from './shown-comment';

type Finding = NonNullable<ShownComment['findings']>[number];

/** What a finding looks like in the text: what decides is underlined, what only hints is dotted. */
const look = (findings: Finding[]) =>
  findings.some(({ level }) => level === 'block' || level === 'queue')
    ? 'border-b-2 border-accent bg-wash'
    : 'border-b-2 border-dotted border-muted bg-transparent';

/** The text in pieces that the same findings cover. */
function pieces(body: string, findings: Finding[]) {
  const inside = (place: number) => place >= 0 && place <= body.length;
  const cuts = findings.flatMap(({ span }) => span).filter(inside);
  const places = [...new Set([0, ...cuts, body.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, n) => {
    const end = places[n + 1] ?? body.length;
    const covering = findings.filter(({ span }) => span[0] < end && span[1] > start);
    return { start, text: body.slice(start, end), covering, ending: covering.filter(({ span }) => span[1] === end) };
  });
}

/** A comment with what the rules found in it marked in its place, the rule's name for those who don't see the marks. */
export function MarkedText({ body, findings }: { body: string; findings: Finding[] }) {
  const t = useTranslations('newsroom.moderation');
  const names = (of: Finding[]) => [...new Set(of.map(({ rule }) => t(`rules.${rule}`)))].join(', ');
  return pieces(body, findings).map(({ start, text, covering, ending }) =>
    covering.length ? (
      <Fragment key={start}>
        <mark title={names(covering)} className={`text-ink ${look(covering)}`}>
          {text}
        </mark>
        {ending.length > 0 && <span className="sr-only"> ({names(ending)}) </span>}
      </Fragment>
    ) : (
      <Fragment key={start}>{text}</Fragment>
    ),
  );
}

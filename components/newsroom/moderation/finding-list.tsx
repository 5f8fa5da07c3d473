import { useTranslations } from 'next-intl';
import type { ShownComment } from './shown-comment';

type Finding = NonNullable<ShownComment['findings']>[number];

/** Findings of one rule that mean the same for publishing, in one line. */
function lines(findings: Finding[]) {
  const byKind = new Map<string, Pick<Finding, 'rule' | 'level'> & { alike: Finding[] }>();
  for (const finding of findings) {
    const { rule, level } = finding;
    const line = byKind.get(`${rule} ${level}`) ?? { rule, level, alike: [] };
    line.alike.push(finding);
    byKind.set(`${rule} ${level}`, line);
  }
  return [...byKind.values()];
}

/** What the rules found in a comment: rule, words, what could stand instead, and what it means for publishing. */
export function FindingList({ comment: { findings, lang } }: { comment: ShownComment }) {
  const t = useTranslations('newsroom.moderation');
  if (!findings?.length) {
    return <p className="font-sans text-label text-muted">{findings ? t('clean') : t('unchecked')}</p>;
  }
  return (
    <ul aria-label={t('findings')} className="grid grid-cols-1 gap-1 font-sans text-label wrap-anywhere">
      {lines(findings).map(({ rule, level, alike }) => (
        <li key={`${rule} ${level}`}>
          <strong className={level === 'block' || level === 'queue' ? 'text-accent' : ''}>{t(`rules.${rule}`)}</strong>{' '}
          <span className="text-muted">({t(`levels.${level}`)}):</span>{' '}
          {alike.map(({ span, word, suggestion }, n) => (
            <span key={span.join(' ')} lang={lang} className="font-serif">
              {n > 0 && ', '}
              <q>{word}</q>
              {suggestion && ` → ${suggestion}`}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

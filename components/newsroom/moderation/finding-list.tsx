import { useTranslations } from 'next-intl';
import type { ShownComment } from './shown-comment';

/** What the rules found in a comment: rule, words, what could stand instead, and what it means for publishing. */
export function FindingList({ comment: { findings, lang } }: { comment: ShownComment }) {
  const t = useTranslations('newsroom.moderation');
  if (!findings?.length) {
    return <p className="font-sans text-label text-muted">{findings ? t('clean') : t('unchecked')}</p>;
  }
  return (
    <ul aria-label={t('findings')} className="grid gap-1 font-sans text-label wrap-anywhere">
      {findings.map(({ rule, level, span, word, suggestion }) => (
        <li key={`${rule} ${span.join(' ')}`}>
          <strong className={level === 'block' || level === 'queue' ? 'text-accent' : ''}>{t(`rules.${rule}`)}</strong>{' '}
          <q lang={lang} className="font-serif">
            {word}
          </q>
          {suggestion && (
            <>
              {' → '}
              <span lang={lang} className="font-serif">
                {suggestion}
              </span>
            </>
          )}{' '}
          <span className="text-muted">· {t(`levels.${level}`)}</span>
        </li>
      ))}
    </ul>
  );
}

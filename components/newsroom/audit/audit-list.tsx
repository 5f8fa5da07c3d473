import { getTranslations } from 'next-intl/server';
import { auditChanges } from '@/lib/audit/changes';
import type { AuditEntry } from '@/lib/audit/read-audit';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';

/** The record: who, what, to what, when, and what it changed. */
export async function AuditList({ entries }: { entries: AuditEntry[] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.audit')]);
  // Acts come from every part of the newsroom; one without words here is shown by its own name.
  const word = (key: string, otherwise: string) => (t.has(key as 'title') ? t(key as 'title') : otherwise);
  return (
    <ol className="border-t border-rule">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid grid-cols-1 gap-x-6 gap-y-1 border-b border-rule py-3 font-sans md:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <time dateTime={entry.at.toISOString()} className="text-label text-muted md:pt-0.5">
            {moment(locale, entry.at)}
          </time>
          <div>
            <p>
              <span className="font-semibold">{entry.actorId ? entry.actorName : t('system')}</span>
              {' · '}
              {word(`actions.${entry.action}`, entry.action)}
              {entry.targetName && entry.targetId !== entry.actorId && (
                <>
                  {' · '}
                  <span className="text-muted">{word(`kinds.${entry.targetKind}`, entry.targetKind)}: </span>
                  <span className="font-serif">{entry.targetName}</span>
                </>
              )}
            </p>
            <Changes entry={entry} />
          </div>
        </li>
      ))}
    </ol>
  );
}

async function Changes({ entry }: { entry: AuditEntry }) {
  const t = await getTranslations('newsroom.audit');
  const changes = auditChanges(entry.before, entry.after);
  if (!changes.length) return null;
  const word = (field: string) => (t.has(`fields.${field}` as 'title') ? t(`fields.${field}` as 'title') : field);
  return (
    <details className="mt-1 text-label">
      <summary className="inline-block text-muted underline hover:text-accent">{t('changes')}</summary>
      <dl className="mt-2 grid gap-x-4 gap-y-2 border-s-2 border-rule ps-3">
        {changes.map(({ field, before, after }) => (
          <div key={field} className="grid grid-cols-1 gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="font-semibold">{field ? word(field) : t('field')}</dt>
            <dd>
              {before !== null && (
                <>
                  <del className="text-muted">
                    <span className="sr-only">{t('before')}: </span>
                    {before}
                  </del>{' '}
                  <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <ins className="no-underline">
                <span className="sr-only">{t('after')}: </span>
                {after ?? t('nothing')}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

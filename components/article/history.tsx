import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import type { Change } from '@/lib/stories/changes';

/** What one publication changed, in plain words. */
async function ChangeLine({ change }: { change: Change }) {
  const t = await getTranslations('article');
  const parts = [
    change.first && t('historyFirst'),
    change.note,
    change.oldHeadline && t('historyHeadline', { headline: change.oldHeadline }),
    change.standfirst && t('historyStandfirst'),
    change.added > 0 && t('historyAdded', { count: change.added }),
    change.removed > 0 && t('historyRemoved', { count: change.removed }),
  ].filter((part): part is string => Boolean(part));
  return (
    <li className="border-t border-rule py-2">
      <p className="text-label text-muted">
        <Moment at={change.at} />
      </p>
      <p>{parts.length ? parts.join(' ') : t('historyNone')}</p>
    </li>
  );
}

/** The article's published versions, newest first: nothing changes without a trace. */
export async function History({ history }: { history: Change[] }) {
  const t = await getTranslations('article');
  const changes = history.length - 1;
  if (changes < 1) return null;
  return (
    <details className="mt-6 font-sans text-base" id="history">
      <summary className="font-semibold">
        {t('history')} <span className="font-normal text-muted">({t('historyCount', { count: changes })})</span>
      </summary>
      <ol className="mt-3">
        {history.map((change) => (
          <ChangeLine key={change.at.toISOString()} change={change} />
        ))}
      </ol>
    </details>
  );
}

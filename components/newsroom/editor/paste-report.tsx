'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Named } from '@/lib/newsroom/editor/editor-article';
import type { Dropped } from '@/lib/newsroom/paste/block';
import type { PastedArticle } from '@/lib/newsroom/paste/recognise';
import { Button } from '../ui/button';

/** What came of a paste: of a whole article, or of a passage of which something was left out. */
export interface Report {
  article: PastedArticle | null;
  dropped: Dropped[];
  /** Sources that the paper knows, and names that it does not. */
  known: Named[];
  unknown: string[];
  /** Set when the sources could not be asked for. */
  unasked?: true;
}

/** Says what was taken and what was dropped, and takes it all back. */
export function PasteReport({
  report,
  onUndo,
  onClose,
  onAddSource,
}: {
  report: Report;
  onUndo?: () => void;
  onClose: () => void;
  /** Makes a source of an unknown name; resolves with what was wrong, or nothing. */
  onAddSource?: (name: string) => Promise<string>;
}) {
  const t = useTranslations('newsroom.paste');
  const [failed, setFailed] = useState('');
  const { article, dropped, known, unknown } = report;
  const taken = article
    ? (['headline', 'standfirst', 'kicker', 'dateline'] as const).filter((field) => article[field])
    : [];
  return (
    <section aria-labelledby="paste-report" className="mb-4 border-y-2 border-ink py-3 font-sans text-base">
      <h2 id="paste-report" className="font-bold">
        {article ? t('title') : t('passage')}
      </h2>
      <div role="status" className="mt-2 grid grid-cols-1 gap-3 sm:grid-cols-2">
        {article && (
          <div>
            <h3 className="text-label text-muted">{t('taken')}</h3>
            <ul className="list-disc ps-5">
              {taken.map((field) => (
                <li key={field}>{t(`fields.${field}`)}</li>
              ))}
              <li>{t('blocks', { count: article.doc.content.length })}</li>
              {known.map((source) => (
                <li key={source.id}>{t('source', { name: source.name })}</li>
              ))}
            </ul>
            {unknown.map((name) => (
              <p key={name} className="mt-2">
                {t('unknownSource', { name })}{' '}
                {onAddSource && (
                  <button
                    type="button"
                    onClick={async () => setFailed(await onAddSource(name))}
                    className="cursor-pointer font-semibold underline underline-offset-4 hover:text-accent"
                  >
                    {t('addSource')}
                  </button>
                )}
              </p>
            ))}
            {report.unasked && <p className="text-accent">{t('sourcesUnasked')}</p>}
            {failed && <p className="text-accent">{failed}</p>}
          </div>
        )}
        <div>
          <h3 className="text-label text-muted">{t('dropped', { count: dropped.length })}</h3>
          <ul className="list-disc ps-5">
            {dropped.map((one, n) => (
              <li key={n}>
                {t(`reasons.${one.reason}`)}
                {one.text && <q className="block truncate text-label text-muted">{one.text}</q>}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-3">
        {onUndo && <Button onClick={onUndo}>{t('undo')}</Button>}
        <Button look="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </section>
  );
}

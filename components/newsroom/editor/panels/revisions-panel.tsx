'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { calendarDay, clock, longDate } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import type { Locale } from '@/lib/i18n/locales';
import { nodeText } from '@/lib/stories/body/plain-text';
import type { BodyNode } from '@/lib/stories/body/schema';
import { send } from '../../send';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Modal } from '../modal';
import type { Text } from '../use-draft';
import { Panel } from './panel';

interface Line {
  id: string;
  seq: number;
  headline: string;
  note: string;
  by: string;
  at: string;
  live: boolean;
  publishedAt: string | null;
}

async function get<Data>(path: string): Promise<Data | null> {
  try {
    const response = await fetch(path, { headers: { 'content-language': document.documentElement.lang } });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** When a revision was kept: the clock time today, with the date before. */
function when(locale: Locale, at: string): string {
  const date = new Date(at);
  const today = calendarDay(locale, date) === calendarDay(locale, new Date());
  const time = `${clock(locale, date)} ${editions[locale].zoneName}`;
  return today ? time : `${longDate(locale, date)}, ${time}`;
}

/** The article's history: what was kept when, by whom; a name for what is written now; any of them as a new draft. */
export function RevisionsPanel({
  articleId,
  locale,
  lang,
  editable,
  beforeAct,
  onRestored,
}: {
  articleId: string;
  /** The page's language. */
  locale: Locale;
  /** The article's language. */
  lang: string;
  editable: boolean;
  /** Saves what is typed; resolves with the draft's version, or null when that failed. */
  beforeAct: () => Promise<number | null>;
  onRestored: () => Promise<void>;
}) {
  const t = useTranslations('newsroom.editor.revisions');
  const path = `/api/newsroom/articles/${articleId}/revisions`;
  const [lines, setLines] = useState<Line[]>([]);
  const [more, setMore] = useState(false);
  const [message, setMessage] = useState('');
  const [shown, setShown] = useState<(Text & { line: Line }) | null>(null);

  const load = useCallback(
    async (before?: number) => {
      const page = await get<{ items: Line[]; more: boolean }>(before ? `${path}?before=${before}` : path);
      if (!page) return setMessage(t('unreachable'));
      setLines((all) => (before ? [...all, ...page.items] : page.items));
      setMore(page.more);
    },
    [path, t],
  );
  useEffect(() => {
    void load();
  }, [load]);

  async function onName(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const note = String(new FormData(form).get('note') ?? '');
    const lockVersion = await beforeAct();
    if (lockVersion === null) return setMessage(t('unsaved'));
    const sent = await send(path, { note, lockVersion });
    setMessage(sent.ok ? t('named', { note: note.trim() }) : sent.detail || t('unreachable'));
    if (sent.ok) form.reset();
    await load();
  }
  async function look(line: Line) {
    const text = await get<Text>(`${path}/${line.id}`);
    if (text) setShown({ ...text, line });
    else setMessage(t('unreachable'));
  }
  async function restore(line: Line) {
    setShown(null);
    const lockVersion = await beforeAct();
    if (lockVersion === null) return setMessage(t('unsaved'));
    const sent = await send(`/api/newsroom/articles/${articleId}/restore`, { revisionId: line.id, lockVersion });
    if (sent.ok) await onRestored();
    setMessage(sent.ok ? t('restored', { seq: line.seq }) : sent.detail || t('unreachable'));
    await load();
  }

  return (
    <Panel title={t('title')}>
      {editable && (
        <form onSubmit={onName} className="grid grid-cols-1 gap-2">
          <TextField label={t('name')} hint={t('nameHint')} name="note" maxLength={120} required />
          <div>
            <Button type="submit">{t('keep')}</Button>
          </div>
        </form>
      )}
      <p role="status" className="font-sans text-label font-semibold text-accent empty:hidden">
        {message}
      </p>
      {lines.length === 0 && <p className="font-sans text-label text-muted">{t('none')}</p>}
      <ol className="divide-y divide-rule border-y border-rule font-sans empty:hidden">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            <span className="text-label text-muted">{t('number', { seq: line.seq })}</span>
            <time dateTime={line.at} className="text-label">
              {when(locale, line.at)}
            </time>
            {line.by && <span className="text-label text-muted">{line.by}</span>}
            {line.live && <Badge tone="accent">{t('live')}</Badge>}
            {!line.live && line.publishedAt && <Badge>{t('published')}</Badge>}
            {line.note && <span className="w-full font-semibold">{line.note}</span>}
            <button
              type="button"
              onClick={() => look(line)}
              className="cursor-pointer text-label underline underline-offset-4 hover:text-accent"
            >
              {t('look')} <span className="sr-only">{t('number', { seq: line.seq })}</span>
            </button>
          </li>
        ))}
      </ol>
      {more && <Button onClick={() => load(lines.at(-1)?.seq)}>{t('older')}</Button>}
      <Modal
        open={shown !== null}
        onClose={() => setShown(null)}
        title={t('number', { seq: shown?.line.seq ?? 0 })}
        wide
      >
        {shown && (
          <>
            <div lang={lang} className="max-w-text">
              <h3 className="text-2xl font-bold">{shown.fields.headline}</h3>
              <p className="mt-2 text-lg text-muted">{shown.fields.standfirst}</p>
              <div className="prose mt-4">
                {shown.doc.content.map((node, n) => (
                  <p key={n} className="whitespace-pre-line">
                    {nodeText(node as BodyNode)}
                  </p>
                ))}
              </div>
            </div>
            <div className="mt-6 flex flex-wrap gap-3">
              {editable && (
                <Button look="main" onClick={() => restore(shown.line)}>
                  {t('restore')}
                </Button>
              )}
              <Button onClick={() => setShown(null)}>{t('close')}</Button>
            </div>
          </>
        )}
      </Modal>
    </Panel>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { type Sent, send } from '../send';
import { Button, type ButtonLook } from './button';

interface Props<Data> {
  path: string;
  body?: Record<string, unknown>;
  method?: 'POST' | 'PUT' | 'DELETE';
  look?: ButtonLook;
  /** Asked before it is done, in a sentence that says what will happen. */
  confirm?: string;
  /** Waited for before it is sent: what is being written elsewhere on the page. */
  before?: () => Promise<void>;
  onDone?: (data: Data) => void;
  children: ReactNode;
}

/** One act of the newsroom behind a button: asks first where it is grave, then says what came of it. */
export function ActionButton<Data = Record<string, unknown>>({
  path,
  body = {},
  method,
  look,
  confirm,
  before,
  onDone,
  children,
}: Props<Data>) {
  const t = useTranslations('newsroom.shell');
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Extract<Sent<Data>, { ok: false }> | null>(null);

  async function act() {
    dialog.current?.close();
    setBusy(true);
    await before?.();
    const result = await send<Data>(path, body, { method });
    setBusy(false);
    setFailed(result.ok ? null : result);
    if (!result.ok) return;
    if (onDone) onDone(result.data);
    else router.refresh();
  }

  return (
    <span className="inline-grid gap-1">
      <Button look={look} disabled={busy} onClick={() => (confirm ? dialog.current?.showModal() : act())}>
        {busy ? t('busy') : children}
      </Button>
      {failed && (
        <span role="alert" className="font-sans text-label font-semibold text-accent">
          {failed.detail || t('unreachable')}
        </span>
      )}
      {confirm && (
        <dialog
          ref={dialog}
          className="m-auto max-w-[min(32rem,calc(100vw-2rem))] border border-ink bg-paper p-6 text-ink backdrop:bg-ink/40"
        >
          <p className="text-lg">{confirm}</p>
          <div className="mt-5 flex flex-wrap gap-3">
            <Button look={look === 'grave' ? 'grave' : 'main'} onClick={act}>
              {children}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
          </div>
        </dialog>
      )}
    </span>
  );
}

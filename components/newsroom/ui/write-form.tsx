'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Sent, send } from '../send';
import { Button, type ButtonLook } from './button';
import { Notice } from './notice';

/** What the fields of a form get: what is wrong with one of them. */
export type ErrorOf = (field: string) => string | undefined;

interface Props<Data> {
  /** Where it is sent, e.g. `/api/newsroom/topics`. */
  path: string;
  method?: 'POST' | 'PUT' | 'DELETE';
  submit: string;
  look?: ButtonLook;
  /** Said when it is done; without it the page that is shown then says it. */
  done?: string;
  /** What goes with it besides the fields. */
  extra?: Record<string, unknown>;
  /** Makes the body of the form's fields; as they are unless given. */
  bodyOf?: (form: FormData) => Record<string, unknown>;
  /** Waited for before it is sent: what is being written elsewhere on the page. */
  before?: () => Promise<void>;
  /** Names of fields that are not in this form, for what is said to be wrong with them. */
  names?: Record<string, string>;
  /** Called when it is done; unless given, the page is read again. */
  onDone?: (data: Data) => void;
  /** Emptied when it is done: for forms that add one after another. */
  reset?: boolean;
  children: (errorOf: ErrorOf) => ReactNode;
}

const plainBody = (form: FormData): Record<string, unknown> => Object.fromEntries(form);

/** A form of the newsroom: sends its fields as JSON, keeps what was typed, and shows what was wrong beside each field. */
export function WriteForm<Data = Record<string, unknown>>(props: Props<Data>) {
  const {
    path,
    method = 'POST',
    submit,
    look = 'main',
    done,
    extra,
    bodyOf = plainBody,
    before,
    names = {},
    onDone,
    reset,
    children,
  } = props;
  const t = useTranslations('newsroom.shell');
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent<Data> | null>(null);
  const errors = sent && !sent.ok ? sent.errors : [];
  const errorOf: ErrorOf = (field) => errors.find((error) => error.field === field)?.detail;

  const named = errors.some((error) => names[error.field]);
  const said = errors.map(({ field, detail }) => (names[field] ? `${names[field]}: ${detail}` : detail)).join(' ');

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const fields = new FormData(form);
    await before?.();
    const result = await send<Data>(path, { ...bodyOf(fields), ...extra }, { method });
    setBusy(false);
    setSent(result);
    if (!result.ok) return;
    if (reset) form.reset();
    if (onDone) onDone(result.data);
    else router.refresh();
  }

  return (
    <form onSubmit={onSubmit} noValidate className="grid grid-cols-1 gap-4">
      {children(errorOf)}
      {sent && !sent.ok && <Notice kind="bad">{(named ? said : sent.detail) || t('unreachable')}</Notice>}
      {sent?.ok && done && <Notice kind="good">{done}</Notice>}
      <div>
        <Button type="submit" look={look} disabled={busy}>
          {busy ? t('busy') : submit}
        </Button>
      </div>
    </form>
  );
}

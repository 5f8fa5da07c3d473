'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Act, Acted } from '@/lib/newsroom/moderation/act';
import type { BanKind } from '@/lib/newsroom/moderation/bans';
import type { Undone } from '@/lib/newsroom/moderation/undo';
import { send } from '../send';
import type { ShownComment } from './shown-comment';

/** What became of a comment since the page was read. */
interface Now {
  status: ShownComment['status'];
  featured: boolean;
  /** What undoing it names; null when nothing is left to undo. */
  actionId: string | null;
}

export interface Said {
  kind: 'good' | 'bad';
  text: string;
}

const nowOf = ({ status, featured, last }: ShownComment): Now => ({ status, featured, actionId: last?.id ?? null });

/** Sends what a moderator does, keeps what became of the comments, and what can be taken back. */
export function useModeration(comments: ShownComment[]) {
  const t = useTranslations('newsroom.moderation');
  const shell = useTranslations('newsroom.shell');
  const [changed, setChanged] = useState<Record<string, Now>>({});
  /** Acts of this visit, the last on top; each of one comment or many. */
  const [done, setDone] = useState<string[][]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);

  const now = (comment: ShownComment): Now => changed[comment.id] ?? nowOf(comment);
  const change = (rows: ({ commentId: string } & Now)[]) =>
    setChanged((before) => ({
      ...before,
      ...Object.fromEntries(rows.map(({ commentId, ...row }) => [commentId, row])),
    }));

  async function post<Data>(path: string, body: Record<string, unknown>): Promise<Data | null> {
    if (busy) return null;
    setBusy(true);
    const sent = await send<Data>(path, body);
    setBusy(false);
    if (sent.ok) return sent.data;
    setSaid({ kind: 'bad', text: sent.detail || shell('unreachable') });
    return null;
  }

  /** @returns whether something was done */
  async function act(name: Act, ids: string[], more: { because?: string; reason?: string } = {}): Promise<boolean> {
    const chosen = comments.filter(({ id }) => ids.includes(id));
    const acted = await post<Acted>('/api/newsroom/comments/acts', {
      act: name,
      comments: chosen.map((one) => ({ id: one.id, was: now(one).status })),
      ...more,
    });
    if (!acted) return false;
    change(acted.done);
    if (acted.done.length) setDone((before) => [...before, acted.done.map(({ actionId }) => actionId)]);
    const words = acted.done.length ? t(`said.${name}`, { count: acted.done.length }) : '';
    const missed = acted.missed.length ? t('said.missed', { count: acted.missed.length }) : '';
    setSaid({ kind: missed ? 'bad' : 'good', text: `${words} ${missed}`.trim() });
    return acted.done.length > 0;
  }

  async function ban(id: string, more: { kind: BanKind; days: string; note: string }): Promise<boolean> {
    const made = await post<{ actionId: string }>('/api/newsroom/comments/bans', { comment: id, ...more });
    const comment = comments.find((one) => one.id === id);
    if (!made || !comment) return false;
    change([{ commentId: id, ...now(comment), actionId: made.actionId }]);
    setDone((before) => [...before, [made.actionId]]);
    setSaid({ kind: 'good', text: t(`said.${more.kind}`) });
    return true;
  }

  /** Takes acts back; unless they are named, the last of this visit. @returns the comment to look at again */
  async function undo(actions = done.at(-1)): Promise<string | null> {
    if (!actions?.length) {
      setSaid({ kind: 'bad', text: t('said.nothing') });
      return null;
    }
    const answer = await post<{ undone: Undone[] }>('/api/newsroom/comments/undo', { actions });
    if (!answer) return null;
    change(answer.undone.map((row) => ({ ...row, actionId: null })));
    setDone((before) => before.map((one) => one.filter((id) => !actions.includes(id))).filter((one) => one.length));
    setSaid({ kind: 'good', text: t('said.undo', { count: answer.undone.length }) });
    return answer.undone.at(-1)?.commentId ?? null;
  }

  return { now, said, busy, act, ban, undo, canUndo: done.length > 0 };
}
export type Moderation = ReturnType<typeof useModeration>;

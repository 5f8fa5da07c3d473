'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../send';

/** How often a window says that it is still there: a third of what lib/newsroom/drafts/lease.ts waits. Milliseconds. */
const every = 20_000;

/** Who writes on the article, as this window knows it. */
export interface LeaseState {
  /** `asking` until the first answer. */
  is: 'asking' | 'mine' | 'taken' | 'free';
  by: string;
  self: boolean;
  /** ISO 8601; when the other began. */
  since: string;
  /** Whether it was this window's before: then somebody took it over. */
  lost: boolean;
}

interface Answer {
  mine: boolean;
  by: string;
  self: boolean;
  since: string;
}

/** A name for this window that no other has. */
function windowName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Holds the article for this window while the page is open. Once another window has it, this one only looks, until the
 * person takes it (back) with `take`.
 */
export function useLease(articleId: string, wanted: boolean) {
  const path = `/api/newsroom/articles/${articleId}/lease`;
  const [state, setState] = useState<LeaseState>({ is: 'asking', by: '', self: false, since: '', lost: false });
  const holder = useRef('');
  const mine = useRef(false);
  const asked = useRef(false);

  const ask = useCallback(
    async (force: boolean): Promise<boolean> => {
      holder.current ||= windowName();
      const look = asked.current && !mine.current && !force;
      const sent = await send<Answer>(path, { holder: holder.current, force, look });
      // Without an answer nothing is known: the draft's version still keeps texts apart.
      if (!sent.ok) {
        if (!asked.current) setState((before) => ({ ...before, is: 'mine' }));
        return mine.current;
      }
      asked.current = true;
      const had = mine.current;
      mine.current = sent.data.mine;
      const { by, self, since } = sent.data;
      const is = sent.data.mine ? 'mine' : by ? 'taken' : 'free';
      setState((before) => ({ is, by, self, since, lost: !sent.data.mine && (had || before.lost) }));
      return sent.data.mine;
    },
    [path],
  );

  useEffect(() => {
    if (!wanted) return;
    void ask(false);
    const timer = setInterval(() => void ask(false), every);
    const leave = () => {
      if (mine.current) void send(path, { holder: holder.current }, { method: 'DELETE', keepalive: true });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
    };
  }, [ask, path, wanted]);

  return { lease: state, take: () => ask(true), check: () => ask(false) };
}

'use client';

import { useEffect, useRef } from 'react';

/** Where a letter stands on the keyboard: a Russian or Turkish layout has the same place for another sign. */
const acts = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyA: 'publish',
  KeyR: 'reject',
  KeyE: 'feature',
  KeyU: 'undo',
  KeyX: 'select',
  KeyB: 'ban',
  KeyH: 'hold',
} as const;
export type QueueKey = (typeof acts)[keyof typeof acts] | 'help';

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('textarea, select, input:not([type="checkbox"]):not([type="radio"]), dialog') !== null);

const keyOf = (event: KeyboardEvent): QueueKey | undefined =>
  event.key === '?' ? 'help' : event.shiftKey ? undefined : acts[event.code as keyof typeof acts];

/** Single keys that act anywhere on the page but where somebody writes or a dialog is open. `?` always helps. */
export function useQueueKeys(on: boolean, act: (key: QueueKey) => void): void {
  const current = useRef({ on, act });
  current.current = { on, act };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || writes(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const key = keyOf(event);
      if (!key || !(current.current.on || key === 'help')) return;
      event.preventDefault();
      current.current.act(key);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

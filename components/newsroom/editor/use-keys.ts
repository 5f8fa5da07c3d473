'use client';

import { useEffect, useRef } from 'react';

/** Keys that work anywhere on the page. By the key's place where layouts disagree on its sign. */
export function useKeys(acts: { save(): void; help(): void; link(): void; toolbar(): void }): void {
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const inBody = document.activeElement?.id === 'body';
      if (command && event.key.toLowerCase() === 's') current.current.save();
      else if (command && (event.key === '/' || event.code === 'Slash')) current.current.help();
      else if (command && inBody && event.key.toLowerCase() === 'k') current.current.link();
      else if (event.altKey && event.key === 'F10') current.current.toolbar();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A dialog over the page: the browser's own, so that the tab key stays inside and Escape closes it. */
export function Modal({
  open,
  onClose,
  title,
  wide = false,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const own = dialog.current;
    if (open && !own?.open) own?.showModal();
    if (!open && own?.open) own.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
      className={`m-auto max-h-[calc(100dvh-2rem)] overflow-y-auto border border-ink bg-paper p-5 text-ink backdrop:bg-black/50 sm:p-6 ${wide ? 'w-[min(70rem,calc(100vw-1.5rem))]' : 'w-[min(34rem,calc(100vw-1.5rem))]'}`}
    >
      <h2 id={id} className="mb-4 text-2xl font-bold">
        {title}
      </h2>
      {open && children}
    </dialog>
  );
}

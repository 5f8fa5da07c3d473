import type { ReactNode } from 'react';

/** A part of the editor's side column that can be folded away. */
export function Panel({ title, open = false, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group border-t border-ink">
      <summary className="flex cursor-pointer list-none items-baseline justify-between gap-3 py-3 [&::-webkit-details-marker]:hidden">
        <h2 className="font-sans text-base font-bold">{title}</h2>
        <span aria-hidden="true" className="font-sans text-lg leading-none group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="grid grid-cols-1 gap-4 pb-5">{children}</div>
    </details>
  );
}

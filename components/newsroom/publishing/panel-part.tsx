import type { ReactNode } from 'react';

/** One act of the publishing panel, folded away until it is wanted. */
export function PanelPart({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="border-t border-rule py-3">
      <summary className="font-sans text-base font-semibold">{title}</summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}

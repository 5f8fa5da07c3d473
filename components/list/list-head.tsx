import type { ReactNode } from 'react';

/** The title of a list page under a bar in its accent. */
export function ListHead({ label, title, children }: { label?: string; title: string; children?: ReactNode }) {
  return (
    <header className="mb-6 border-t-[6px] border-accent pt-3 sm:mb-8">
      {label && <p className="font-sans text-label font-semibold text-accent">{label}</p>}
      <h1 className="text-[clamp(2rem,1.4rem+2.4vw,3.25rem)] leading-[1.08] font-bold tracking-[-0.02em]">{title}</h1>
      {children && <div className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-muted">{children}</div>}
    </header>
  );
}

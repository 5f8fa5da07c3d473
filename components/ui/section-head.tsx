import type { ReactNode } from 'react';

/** A block's heading under a bar in the section's accent. */
export function SectionHead({ id, href, children }: { id?: string; href?: string; children: ReactNode }) {
  return (
    <h2
      id={id}
      className="mb-4 border-t-[3px] border-accent pt-2 font-sans text-base font-bold tracking-tight text-accent"
    >
      {href ? (
        <a href={href} className="hover:underline">
          {children}
        </a>
      ) : (
        children
      )}
    </h2>
  );
}

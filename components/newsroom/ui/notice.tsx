import type { ReactNode } from 'react';

const marks = { good: 'border-ink', bad: 'border-accent text-accent', plain: 'border-muted' } as const;

/** A sentence about what happened, read out when it appears. */
export function Notice({ kind = 'plain', children }: { kind?: keyof typeof marks; children: ReactNode }) {
  return (
    <p role={kind === 'bad' ? 'alert' : 'status'} className={`border-s-4 ps-3 font-sans text-base ${marks[kind]}`}>
      {children}
    </p>
  );
}

import type { ReactNode } from 'react';

const tones = {
  plain: 'border-rule text-muted',
  strong: 'border-ink text-ink',
  accent: 'border-accent text-accent',
} as const;

/** A state in one or two words. */
export function Badge({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={`inline-block whitespace-nowrap border px-1.5 font-sans text-label font-semibold ${tones[tone]}`}>
      {children}
    </span>
  );
}

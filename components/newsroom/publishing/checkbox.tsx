import type { ComponentProps, ReactNode } from 'react';

/** A box to tick with its words beside it. */
export function Checkbox({ children, ...rest }: ComponentProps<'input'> & { children: ReactNode }) {
  return (
    <label className="flex items-baseline gap-2 font-sans text-base">
      <input type="checkbox" {...rest} className="size-4 shrink-0 translate-y-0.5 accent-ink" />
      <span>{children}</span>
    </label>
  );
}

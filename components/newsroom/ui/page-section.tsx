import { type ReactNode, useId } from 'react';

/** A part of a newsroom page that is about one thing: its name beside or above it, a hairline between parts. */
export function PageSection({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-1 gap-x-8 gap-y-4 border-t border-rule py-6 first:border-0 first:pt-0 md:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="text-xl font-bold">
          {title}
        </h2>
        {intro && <p className="mt-1 font-sans text-label text-muted">{intro}</p>}
      </div>
      <div className="max-w-xl">{children}</div>
    </section>
  );
}

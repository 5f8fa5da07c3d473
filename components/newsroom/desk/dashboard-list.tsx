import type { ReactNode } from 'react';

/** A list of the dashboard under its heading, with a word when it is empty and a way to all of it. */
export function DashboardList({
  title,
  empty,
  more,
  children,
}: {
  title: string;
  empty: string;
  more?: { href: string; words: string };
  children: ReactNode[];
}) {
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-t-[3px] border-ink pt-2 pb-2">
        <h2 className="font-sans text-base font-bold">{title}</h2>
        {more && (
          <a href={more.href} className="font-sans text-label underline underline-offset-4">
            {more.words}
          </a>
        )}
      </div>
      {children.length ? <ul>{children}</ul> : <p className="font-sans text-label text-muted">{empty}</p>}
    </section>
  );
}

import type { ReactNode } from 'react';
import { Breaking } from './breaking';
import { Footer } from './footer';
import type { Alternates } from './language-switch';
import { Masthead } from './masthead';

/** The frame of every reader page. */
export function PageShell({
  alternates,
  front,
  section,
  accent,
  children,
}: {
  alternates: Alternates;
  front?: boolean;
  /** Id of the section the page belongs to, and its colour. */
  section?: string;
  accent?: string;
  children: ReactNode;
}) {
  return (
    <div className={accent ? `accent-${accent}` : undefined}>
      <Masthead alternates={alternates} front={front} section={section} />
      <Breaking />
      <main id="text" className="mx-auto max-w-page px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
        {children}
      </main>
      <Footer />
    </div>
  );
}

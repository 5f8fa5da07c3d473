'use client';

import type { MouseEvent, ReactNode } from 'react';

/** A link to the same page in another language; a token behind the `#` comes along. */
export function LanguageLink({ href, lang, children }: { href: string; lang: string; children: ReactNode }) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (!window.location.hash) return;
    event.preventDefault();
    window.location.assign(`${href}${window.location.hash}`);
  }
  return (
    <a href={href} lang={lang} hrefLang={lang} onClick={follow} className="underline hover:text-accent">
      {children}
    </a>
  );
}

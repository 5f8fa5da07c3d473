import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { feedPath } from '@/lib/syndication/feed';

/** The title of a list page under a bar in its accent, with the way to follow the list. */
export async function ListHead({
  label,
  title,
  feedOf,
  children,
}: {
  label?: string;
  title: string;
  /** Path of the list, if it has a feed. */
  feedOf?: string;
  children?: ReactNode;
}) {
  const t = await getTranslations('feeds');
  return (
    <header className="mb-6 border-t-[6px] border-accent pt-3 sm:mb-8">
      {label && <p className="font-sans text-label font-semibold text-accent">{label}</p>}
      <h1 className="text-[clamp(2rem,1.4rem+2.4vw,3.25rem)] leading-[1.08] font-bold tracking-[-0.02em]">{title}</h1>
      {children && <div className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-muted">{children}</div>}
      {feedOf && (
        <p className="mt-2 font-sans text-label print:hidden">
          <a href={feedPath(feedOf, 'xml')} className="inline-block py-1 text-muted underline hover:text-accent">
            {t('follow')}
          </a>
        </p>
      )}
    </header>
  );
}

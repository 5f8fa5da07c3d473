import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Gives the newsroom's words, and only those, to its client components. */
export async function NewsroomMessages({ children }: { children: ReactNode }) {
  const { newsroom } = await getMessages();
  return <NextIntlClientProvider messages={{ newsroom }}>{children}</NextIntlClientProvider>;
}

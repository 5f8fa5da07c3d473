import '../../globals.css';
import type { Metadata } from 'next';
import { preload } from 'react-dom';
import { editions } from '@/lib/i18n/editions';
import { fontsFor } from '@/lib/i18n/fonts';
import { icons } from '@/lib/i18n/metadata';
import { pageLocale } from '@/lib/i18n/page-locale';

// Every page shows what one person may see.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons, robots: { index: false, follow: false } };

export default async function NewsroomRoot({ children }: LayoutProps<'/[locale]'>) {
  const locale = await pageLocale();
  for (const href of fontsFor(locale)) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={locale} dir={editions[locale].dir}>
      <body>{children}</body>
    </html>
  );
}

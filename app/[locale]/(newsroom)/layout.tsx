import '../../globals.css';
import type { Metadata } from 'next';
import { FontPreloads } from '@/components/layout/font-preloads';
import { editions } from '@/lib/i18n/editions';
import { fontsFor } from '@/lib/i18n/fonts';
import { icons } from '@/lib/i18n/metadata';
import { pageLocale } from '@/lib/i18n/page-locale';

// Every page shows what one person may see.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons, robots: { index: false, follow: false } };

export default async function NewsroomRoot({ children }: LayoutProps<'/[locale]'>) {
  const locale = await pageLocale();
  return (
    <html lang={locale} dir={editions[locale].dir}>
      <head>
        <FontPreloads fonts={fontsFor(locale)} />
      </head>
      <body>{children}</body>
    </html>
  );
}

import '../../globals.css';
import type { Metadata, Viewport } from 'next';
import { FontPreloads } from '@/components/layout/font-preloads';
import { ReaderScript } from '@/components/layout/reader-script';
import { editions } from '@/lib/i18n/editions';
import { fontsFor } from '@/lib/i18n/fonts';
import { icons } from '@/lib/i18n/metadata';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import { manifestPath, paper } from '@/lib/i18n/web-manifest';

// The press keeps pages, not Next (DESIGN.md, "The shape").
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};

export default async function RootLayout({ children }: LayoutProps<'/[locale]'>) {
  const locale = await pageLocale();
  return (
    // The settings script gives the root its attributes before React, where it runs, looks at them.
    <html lang={locale} dir={editions[locale].dir} suppressHydrationWarning>
      <head>
        <FontPreloads fonts={fontsFor(locale)} />
        <ReaderScript />
        <link rel="manifest" href={manifestPath(locale)} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={`${routes.front.path(locale)}/opensearch.xml`}
          title={editions[locale].name}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}

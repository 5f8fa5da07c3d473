import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LettersPage } from '@/components/comments/letters-page';
import { PageShell } from '@/components/layout/page-shell';
import { Missing } from '@/components/pages/missing';
import { readWatch } from '@/lib/comments/letters/watch';
import { everywhere } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { press } from '@/lib/press/card';
import { isToken } from '@/lib/security/tokens';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('letters');
  // The address is a key: it stays out of search engines and of other sites' logs.
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'same-origin' };
}

export default async function Page({ params }: PageProps<'/[locale]/comment/letters/[token]'>) {
  const { locale, token } = await params;
  press({ store: false });
  if (!isLocale(locale)) return <Missing />;
  const watch = isToken(token) ? await readWatch(token) : null;
  if (!watch) {
    const t = await getTranslations('letters');
    return <Missing status={410} words={{ title: t('gone'), text: t('goneText') }} />;
  }
  return (
    <PageShell alternates={everywhere('front')}>
      <LettersPage token={token} articleId={watch.articleId} letters={watch.letters} />
    </PageShell>
  );
}

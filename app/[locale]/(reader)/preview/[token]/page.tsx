import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Missing } from '@/components/pages/missing';
import { previewMetadata } from '@/components/preview/preview-metadata';
import { PreviewPage } from '@/components/preview/preview-page';
import { pageActor } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { openPreviewLink } from '@/lib/newsroom/preview/open-link';
import { press } from '@/lib/press/card';

type Props = PageProps<'/[locale]/preview/[token]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const found = isLocale(locale) ? await openPreviewLink(locale, token) : null;
  return previewMetadata(found?.state === 'open' ? found.preview.page.card.headline : undefined);
}

export default async function Page({ params }: Props) {
  const { locale, token } = await params;
  press({ store: false });
  if (!isLocale(locale)) return <Missing />;
  const found = await openPreviewLink(locale, token);
  if (found.state === 'live') redirect(found.path);
  if (found.state !== 'open') {
    const t = await getTranslations('newsroom.preview');
    const words = { title: t(`${found.state}Title`), text: t(`${found.state}Text`) };
    return <Missing status={found.state === 'unknown' ? 404 : 410} words={words} />;
  }
  return <PreviewPage preview={found.preview} actor={await pageActor()} expiresAt={found.expiresAt} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CommentAttempt } from '@/components/comments/comment-attempt';
import { CommentReceipt } from '@/components/comments/comment-receipt';
import { PageShell } from '@/components/layout/page-shell';
import { Missing } from '@/components/pages/missing';
import { getAttempt } from '@/lib/comments/attempts';
import { getReceipt } from '@/lib/comments/receipt';
import { everywhere } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { press } from '@/lib/press/card';
import { isToken } from '@/lib/security/tokens';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('receipt');
  return {
    title: t('yours'),
    // The address is the key to somebody's text: it stays out of search engines and of other sites' logs. Not
    // `no-referrer`: browsers would send the mended form with `Origin: null`, which we refuse.
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  };
}

export default async function Page({ params }: PageProps<'/[locale]/comment/[token]'>) {
  const { locale, token } = await params;
  press({ store: false });
  if (!isLocale(locale) || !isToken(token)) return <Missing />;
  const [receipt, attempt] = await Promise.all([getReceipt(token), getAttempt(token)]);
  if (!receipt && !attempt) {
    const t = await getTranslations('attempt');
    return <Missing words={{ title: t('gone'), text: t('goneText') }} />;
  }
  if (attempt) press({ status: 422 });
  return (
    <PageShell alternates={everywhere('front')}>
      {attempt ? (
        <CommentAttempt attempt={attempt} token={receipt ? token : undefined} />
      ) : (
        receipt && <CommentReceipt receipt={receipt} token={token} />
      )}
    </PageShell>
  );
}

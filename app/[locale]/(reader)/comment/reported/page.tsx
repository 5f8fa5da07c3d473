import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/layout/page-shell';
import { Missing } from '@/components/pages/missing';
import { everywhere } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report');
  return { title: t('thanks'), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/[locale]/comment/reported'>) {
  const { locale } = await params;
  press({ tags: [tags.site], ttl: 300 });
  if (!isLocale(locale)) return <Missing />;
  const [t, c] = [await getTranslations('report'), await getTranslations('comments')];
  return (
    <PageShell alternates={everywhere('front')}>
      <div className="max-w-text">
        <h1 className="text-[clamp(1.875rem,1.4rem+2vw,2.75rem)] leading-[1.1] font-bold tracking-[-0.02em]">
          {t('thanks')}
        </h1>
        <p className="mt-4 text-[1.1875rem] leading-normal">{t('thanksText')}</p>
        <p className="mt-6 font-sans">
          <a href={routes['comment-rules'].path(locale)} className="font-semibold text-accent underline">
            {c('rulesLink')}
          </a>
        </p>
      </div>
    </PageShell>
  );
}

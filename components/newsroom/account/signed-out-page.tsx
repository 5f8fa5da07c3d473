import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Logo } from '@/components/layout/logo';
import { currentEdition } from '@/lib/i18n/current-edition';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { newsroomPaths } from '@/lib/newsroom/paths';
import { newsroomPaths as paths } from '@/lib/newsroom/paths';
import { NewsroomMessages } from '../shell/newsroom-messages';
import { LanguageLink } from './language-link';

/** The frame of pages for people who are not signed in: the paper's name, one form, and the other languages. */
export async function SignedOutPage({
  page,
  title,
  children,
}: {
  page: keyof Pick<typeof newsroomPaths, 'signIn' | 'lostPassword' | 'newPassword' | 'invite'>;
  title: string;
  children: ReactNode;
}) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom')]);
  return (
    <NewsroomMessages>
      <title>{`${title} · ${currentEdition(locale).name}`}</title>
      <div className="mx-auto grid min-h-dvh max-w-md grid-rows-[auto_1fr_auto] px-4 sm:px-6">
        <header className="border-b-[3px] border-double border-ink pt-6 pb-3">
          <a
            href={routes.front.path(locale)}
            className="inline-flex items-center gap-2 font-serif text-2xl font-extrabold hover:text-accent"
          >
            <Logo className="size-5" />
            {currentEdition(locale).name}
            <span className="font-sans text-label font-semibold text-accent">{t('shell.title')}</span>
          </a>
        </header>
        <main id="page" className="py-8">
          <h1 className="mb-5 text-3xl font-bold tracking-tight">{title}</h1>
          {children}
        </main>
        <nav aria-label={t('account.languages')} className="border-t border-rule py-4">
          <ul className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-label">
            {locales.map((other) => (
              <li key={other}>
                {other === locale ? (
                  <span lang={other} aria-current="true" className="font-semibold">
                    {editions[other].language}
                  </span>
                ) : (
                  <LanguageLink href={paths[page](other)} lang={other}>
                    {editions[other].language}
                  </LanguageLink>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </NewsroomMessages>
  );
}

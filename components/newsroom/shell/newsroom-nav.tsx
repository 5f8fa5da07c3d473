import { getTranslations } from 'next-intl/server';
import { NameplateMark } from '@/components/layout/nameplate-mark';
import { type Actor, may } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/i18n/current-edition';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { navItems } from './nav-items';
import { SignOut } from './sign-out';

/** The head of the newsroom: the paper's name, the menu of what this person may do, and the person. */
export async function NewsroomNav({ actor, current }: { actor: Actor; current?: keyof typeof newsroomPaths }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.shell')]);
  return (
    <header className="border-b-[3px] border-double border-ink px-4 sm:px-6">
      <a
        href="#page"
        className="sr-only z-10 bg-ink px-4 py-2 font-sans text-paper focus:not-sr-only focus:absolute focus:m-2 focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pt-3 font-sans text-label">
        <a
          href={newsroomPaths.desk(locale)}
          className="inline-flex items-center gap-2 font-serif text-2xl font-extrabold"
        >
          <NameplateMark className="size-5" />
          {currentEdition(locale).name}
          <span className="font-sans text-label font-semibold text-accent">{t('title')}</span>
        </a>
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <a href={routes.front.path(locale)} className="hover:text-accent hover:underline">
            {t('toSite')}
          </a>
          <a href={newsroomPaths.account(locale)} className="font-semibold hover:text-accent hover:underline">
            {actor.name} <span className="font-normal text-muted">· {t(`roles.${actor.role}`)}</span>
          </a>
          <SignOut to={newsroomPaths.signIn(locale)} />
        </div>
      </div>
      <nav aria-label={t('menu')}>
        <ul className="flex flex-wrap gap-x-5 py-2 font-sans text-base">
          {navItems
            .filter((item) => may(actor, item.allow))
            .map(({ page }) => (
              <li key={page}>
                <a
                  href={newsroomPaths[page](locale)}
                  aria-current={page === current ? 'page' : undefined}
                  className="block py-1 decoration-accent decoration-2 underline-offset-8 hover:text-accent hover:underline aria-[current]:font-semibold aria-[current]:text-accent aria-[current]:underline"
                >
                  {t(`nav.${page}`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  );
}

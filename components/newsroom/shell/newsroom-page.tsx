import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Actor, may } from '@/lib/auth/actor';
import type { Action } from '@/lib/auth/permissions';
import { pageActor } from '@/lib/auth/session';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { signInFrom } from '@/lib/newsroom/come-back';
import type { newsroomPaths } from '@/lib/newsroom/paths';
import { NewsroomMessages } from './newsroom-messages';
import { NewsroomNav } from './newsroom-nav';

/**
 * The frame of every page of the newsroom but those for people who are not signed in: who is not goes to the sign-in.
 * What the page shows is made by `children`, which is called only for somebody whose role may see it.
 */
export async function NewsroomPage({
  allow = 'newsroom.enter',
  current,
  wide = false,
  children,
}: {
  allow?: Action;
  /** The entry of the menu this page belongs to. */
  current?: keyof typeof newsroomPaths;
  /** Takes the whole width of the window, e.g. for a text with its preview. */
  wide?: boolean;
  children: (actor: Actor) => ReactNode | Promise<ReactNode>;
}) {
  const [actor, locale, t] = await Promise.all([pageActor(), pageLocale(), getTranslations('newsroom.shell')]);
  // The press names the page that was asked for; without it one comes back to the desk.
  if (!actor) redirect(signInFrom(locale, (await headers()).get('x-gazette-path')));
  const nav = `nav.${current ?? 'desk'}` as 'nav.desk';
  return (
    <NewsroomMessages>
      <title>{`${t.has(nav) ? t(nav) : t('title')} · ${editions[locale].name}`}</title>
      <NewsroomNav actor={actor} current={current} />
      <main id="page" className={`mx-auto px-4 pt-6 pb-16 sm:px-6 ${wide ? '' : 'max-w-page'}`}>
        {may(actor, allow) ? await children(actor) : <p className="text-xl">{t('forbidden')}</p>}
      </main>
    </NewsroomMessages>
  );
}

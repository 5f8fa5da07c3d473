import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentEdition } from '@/lib/i18n/current-edition';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { navItems } from './nav-items';

/** The head of a newsroom page: its entry in the menu and the paper's name, to tell the browser's tabs apart. */
export function newsroomTitle(page: (typeof navItems)[number]['page']) {
  return async function generateMetadata(): Promise<Metadata> {
    const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.shell')]);
    return { title: `${t(`nav.${page}`)} · ${currentEdition(locale).name}` };
  };
}

import { people } from '@/demo/people';
import type { Locale } from '@/lib/i18n/locales';
import { b, ul } from '@/lib/stories/body/build';
import type { BodyNode } from '@/lib/stories/body/schema';

/** The invented newsroom by name and role, spelt as in the bylines. */
export const newsroom = (locale: Locale): BodyNode =>
  ul(
    ...Object.values(people).map(({ names, roles }) => [
      b(names[locale]),
      `, ${roles[locale].toLocaleLowerCase(locale)}`,
    ]),
  );

import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/auth/actor';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/i18n/routes';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { Preview } from '@/lib/newsroom/preview/compose';
import { listSiblings } from '@/lib/newsroom/preview/siblings';

interface Entry {
  locale: Locale;
  href: string;
  state: 'never' | 'live' | 'withdrawn' | 'killed';
}

/** What everybody may know: the languages that are published. */
const published = ({ page }: Preview): Entry[] =>
  locales.flatMap((locale) => {
    const at = page.translations[locale];
    return at ? [{ locale, href: routes.article.path(locale, at.section, at.slug), state: 'live' as const }] : [];
  });

async function all(actor: Actor, preview: Preview): Promise<Entry[]> {
  const siblings = await listSiblings(actor, preview.storyId);
  return siblings
    .filter((sibling) => sibling.articleId !== preview.articleId)
    .map(({ articleId, locale, publicState }) => ({
      locale,
      href: newsroomPaths.articlePreview(locale, articleId),
      state: publicState,
    }));
}

/** In which other languages the story exists. Those that are not published are for staff only, with their state. */
export async function PreviewLanguages({ preview, actor }: { preview: Preview; actor: Actor | null }) {
  const t = await getTranslations('newsroom.preview');
  const entries = actor ? await all(actor, preview) : published(preview);
  if (!entries.length) return <p className="text-muted">{t('onlyThis')}</p>;
  return (
    <div className="flex flex-wrap gap-x-2">
      <p className="text-muted">{t('languages')}:</p>
      <ul className="flex flex-wrap gap-x-3">
        {entries.map(({ locale, href, state }) => (
          <li key={locale}>
            <a href={href} lang={locale} hrefLang={locale} className="font-semibold underline underline-offset-4">
              {editions[locale].language}
            </a>
            {actor && <span className="text-muted"> ({t(`state.${state}`)})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import { type Actor, may } from '@/lib/auth/actor';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { StoryView } from '@/lib/newsroom/translations/read-story';
import { StartTranslation } from './start-translation';
import { StoryArticleView } from './story-article-view';

/** A language that the story does not have yet, with the texts it can be translated from. */
async function MissingLanguage({ actor, story, locale }: { actor: Actor; story: StoryView; locale: Locale }) {
  const t = await getTranslations('newsroom.translations');
  const sources = locales.flatMap((other) => {
    const source = story.articles[other];
    return source && source.publicState !== 'killed' ? [source] : [];
  });
  return (
    <>
      <p className="font-sans text-base text-muted">{t('missing')}</p>
      {may(actor, 'article.translate') &&
        (sources.length ? (
          <ul className="grid justify-items-start gap-2">
            {sources.map((source) => (
              <li key={source.locale}>
                <StartTranslation articleId={source.articleId} to={locale}>
                  {t('start', { language: editions[source.locale].language })}
                </StartTranslation>
              </li>
            ))}
          </ul>
        ) : (
          <p className="font-sans text-label text-muted">{t('killedSource')}</p>
        ))}
    </>
  );
}

/** The story in its three languages, side by side. */
export async function StoryColumns({ actor, story }: { actor: Actor; story: StoryView }) {
  const t = await getTranslations('newsroom.translations');
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-10 lg:grid-cols-3 lg:divide-x lg:divide-rule">
      {locales.map((locale) => {
        const one = story.articles[locale];
        return (
          <section key={locale} aria-labelledby={`in-${locale}`} className="min-w-0 lg:not-first:ps-8">
            <h2
              id={`in-${locale}`}
              className="mb-4 border-t-[3px] border-accent pt-2 font-sans text-base font-bold text-accent"
            >
              <span lang={locale}>{editions[locale].language}</span>
              {locale === story.originLocale && <span className="font-normal text-muted"> · {t('origin')}</span>}
            </h2>
            <div className="grid grid-cols-1 gap-4">
              {one ? <StoryArticleView one={one} /> : <MissingLanguage actor={actor} story={story} locale={locale} />}
            </div>
          </section>
        );
      })}
    </div>
  );
}

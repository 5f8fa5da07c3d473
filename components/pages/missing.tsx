import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Alternates } from '@/components/layout/language-switch';
import { PageShell } from '@/components/layout/page-shell';
import { LatestStories } from '@/components/list/latest-stories';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { listLatest } from '@/lib/stories/lists';

/** Seconds a not-found page is kept: an address may be published any moment. */
const ttl = 60;

/** The head of such a page: a title, and nothing that search engines should keep. */
export async function missingMetadata(why: 'missing' | 'gone' = 'missing'): Promise<Metadata> {
  const t = await getTranslations(why);
  return { title: t('title'), robots: { index: false } };
}

/**
 * The page of an address where nothing is, or nothing any more: with the translations that do exist and the latest
 * stories. The status is the press's to send (DESIGN.md: `notFound()` would answer with an empty body).
 */
export async function Missing({
  status = 404,
  notice,
  words,
  alternates = {},
  elsewhere = {},
}: {
  status?: 404 | 410;
  /** A killed story's own words on why it is gone. */
  notice?: string;
  /** Instead of the usual title and text. */
  words?: { title: string; text: string };
  alternates?: Alternates;
  /** The story's addresses in other languages. */
  elsewhere?: Alternates;
}) {
  press({ status, ttl, tags: [tags.site] });
  const locale = await pageLocale();
  const [t, gone, latest] = await Promise.all([
    getTranslations('missing'),
    getTranslations('gone'),
    listLatest(locale, 6),
  ]);
  press({ tags: latest.map((card) => tags.card(card.id)) });
  const others = locales.filter((other) => elsewhere[other]);
  const usual = others.length
    ? { title: t('elsewhere'), text: t('elsewhereText') }
    : { title: t('title'), text: t('text') };
  const killed = { title: gone('title'), text: notice || gone('text') };
  const { title, text } = words ?? (status === 410 ? killed : usual);
  const fronts = Object.fromEntries(locales.map((other) => [other, routes.front.path(other)]));
  return (
    <PageShell alternates={{ ...fronts, ...alternates, ...elsewhere }}>
      <p className="font-sans text-label font-semibold text-accent">{status}</p>
      <h1 className="mt-1 text-[clamp(2rem,1.4rem+2.4vw,3.25rem)] leading-[1.08] font-bold tracking-[-0.02em]">
        {title}
      </h1>
      <p className="mt-3 max-w-[60ch] text-[1.1875rem] leading-normal text-muted">{text}</p>
      {others.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-2xl font-semibold">
          {others.map((other) => (
            <li key={other}>
              <a href={elsewhere[other]} lang={other} hrefLang={other} className="text-accent underline">
                {editions[other].language}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6 font-sans font-semibold">
        <a href={routes.front.path(locale)} className="text-accent underline">
          {t('home')}
        </a>
      </p>
      <LatestStories title={t('latest')} cards={latest} />
    </PageShell>
  );
}

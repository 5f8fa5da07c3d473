import { getTranslations } from 'next-intl/server';
import { PageLinks } from '@/components/list/page-links';
import { Moment } from '@/components/ui/time';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { CorrectionEntry } from '@/lib/stories/corrections';
import { bindWords } from '@/lib/text/bind-words';

/** Corrections, newest first, each with its date and its story. */
export async function CorrectionList({
  page,
  path,
  first,
}: {
  page: { items: CorrectionEntry[]; next: string | null };
  path: string;
  first: boolean;
}) {
  const [locale, t, a] = [await pageLocale(), await getTranslations('corrections'), await getTranslations('article')];
  return (
    <>
      {page.items.length === 0 && <p className="text-lg text-muted">{t('empty')}</p>}
      <ul className="max-w-text">
        {page.items.map(({ id, kind, body, at, card }) => (
          <li key={id} className={`accent-${card.section.accent} border-t border-rule py-5`}>
            <p className="font-sans text-label text-muted">
              <span className="font-semibold text-accent">{a(kind)}</span> · <Moment at={at} />
            </p>
            <p className="mt-2 text-[1.1875rem] leading-normal">{body}</p>
            <p className="mt-2 text-[1.0625rem]">
              <a
                href={routes.article.path(locale, card.section.slug, card.slug)}
                className="font-semibold underline decoration-rule underline-offset-4 hover:decoration-accent"
              >
                {bindWords(card.headline)}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <PageLinks path={path} next={page.next} first={first} />
      <p className="mt-8 font-sans">
        <a href={routes.contact.path(locale)} className="font-semibold text-accent underline">
          {t('report')}
        </a>
      </p>
    </>
  );
}

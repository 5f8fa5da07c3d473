import { getTranslations } from 'next-intl/server';
import { currentEdition } from '@/lib/i18n/current-edition';
import { calendarDay, clock, moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { LiveUpdate } from '@/lib/stories/live-updates';
import { bindWords } from '@/lib/text/bind-words';
import { Body, type BodyPictures } from './body/body';

/** A live story's timed updates: key points first, then all of them, newest first. */
export async function LiveUpdates({
  updates,
  pictures,
  path,
}: {
  updates: LiveUpdate[];
  pictures: BodyPictures;
  path: string;
}) {
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  const [newest] = updates;
  if (!newest) return null;
  const pinned = updates.filter((update) => update.pinned);
  const today = calendarDay(locale, new Date());
  return (
    <section aria-labelledby="updates" className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t-[3px] border-accent pt-3">
        <h2 id="updates" className="text-2xl font-bold">
          {t('updates')}
        </h2>
        <a href={`${path}#updates`} className="print:hidden font-sans text-base font-semibold text-accent underline">
          {t('refresh')}
        </a>
        <p className="w-full font-sans text-label text-muted">{t('lastUpdate', { time: moment(locale, newest.at) })}</p>
      </div>
      {pinned.length > 0 && (
        <div className="mt-4 bg-wash px-4 py-3">
          <h3 className="font-sans text-label font-bold text-accent">{t('pinned')}</h3>
          <ul className="mt-1 list-disc space-y-1 ps-5 text-[1.0625rem]">
            {pinned.map((update) => (
              <li key={update.id}>
                <a href={`#update-${update.id}`} className="underline decoration-rule hover:decoration-accent">
                  {bindWords(update.headline)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol className="mt-6 border-s-2 border-rule">
        {updates.map((update) => (
          <li key={update.id} id={`update-${update.id}`} className="relative ps-5 pb-8 sm:ps-7">
            <span aria-hidden="true" className="absolute start-[-0.4375rem] top-1.5 size-3 rounded-full bg-accent" />
            <p className="font-sans text-label font-semibold text-accent">
              <time dateTime={update.at.toISOString()}>
                {calendarDay(locale, update.at) === today
                  ? `${clock(locale, update.at)} ${currentEdition(locale).zoneName}`
                  : moment(locale, update.at)}
              </time>
            </p>
            {update.headline && (
              <h3 className="mt-1 mb-2 text-[1.375rem] leading-tight font-bold">{bindWords(update.headline)}</h3>
            )}
            <Body doc={update.doc} pictures={pictures} />
          </li>
        ))}
      </ol>
    </section>
  );
}

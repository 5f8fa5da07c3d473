import { getTranslations } from 'next-intl/server';
import { type Cursor, cursorToText } from '@/lib/db/keyset';
import { currentEdition } from '@/lib/i18n/current-edition';
import { calendarDay, clock, moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import type { LiveUpdate } from '@/lib/stories/live-updates';
import { bindWords } from '@/lib/text/bind-words';
import type { BodyPictures } from './body/body';
import { LiveUpdateItem } from './live-update-item';

const isAfter = (update: LiveUpdate, { at, id }: Cursor): boolean =>
  update.at > at || (update.at.getTime() === at.getTime() && update.id > id);

/**
 * A live story's timed updates: key points first, then all of them, newest first. The link that loads new ones says
 * which the reader has, so that the page marks those that came since; `reader/` makes it say how many there are.
 */
export async function LiveUpdates({
  updates,
  pictures,
  path,
  since,
}: {
  updates: LiveUpdate[];
  pictures: BodyPictures;
  path: string;
  since: Cursor | null;
}) {
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  const [newest] = updates;
  if (!newest) return null;
  const pinned = updates.filter((update) => update.pinned);
  const fresh = since ? updates.filter((update) => isAfter(update, since)).length : 0;
  const now = new Date();
  const time = (at: Date) =>
    calendarDay(locale, at) === calendarDay(locale, now)
      ? `${clock(locale, at)} ${currentEdition(locale).zoneName}`
      : moment(locale, at);
  return (
    <section aria-labelledby="updates" className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t-[3px] border-accent pt-3">
        <h2 id="updates" className="text-2xl font-bold">
          {t('updates')}
        </h2>
        <new-updates
          className="print:hidden font-sans text-base"
          data-page={path}
          data-found={t('found', { n: '{n}' })}
        >
          <a
            href={withQuery(path, { since: cursorToText(newest) }, 'updates')}
            className="font-semibold text-accent underline"
          >
            {t('refresh')}
          </a>
        </new-updates>
        <p className="w-full font-sans text-label text-muted">
          {t('lastUpdate', { time: moment(locale, newest.at) })}
          {since && <strong className="ms-2 text-accent">{t('since', { count: fresh, time: time(since.at) })}</strong>}
        </p>
      </div>
      {pinned.length > 0 && (
        <div className="mt-4 bg-wash px-4 py-3">
          <h3 className="font-sans text-label font-bold text-accent">{t('pinned')}</h3>
          <ul className="mt-1 list-disc space-y-1 ps-5 text-[1.0625rem]">
            {pinned.map((update) => (
              <li key={update.id}>
                <a href={`#update-${update.id}`} className="underline decoration-rule hover:decoration-accent">
                  {update.headline ? bindWords(update.headline) : time(update.at)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol className="mt-6 border-s-2 border-rule">
        {updates.map((update, n) => (
          <LiveUpdateItem key={update.id} update={update} pictures={pictures} time={time} fresh={n < fresh} />
        ))}
      </ol>
    </section>
  );
}

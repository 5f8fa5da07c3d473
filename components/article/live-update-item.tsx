import { getTranslations } from 'next-intl/server';
import type { LiveUpdate } from '@/lib/stories/live-updates';
import { bindWords } from '@/lib/text/bind-words';
import { Body, type BodyPictures } from './body/body';

/** One update of a live story on its line of time. */
export async function LiveUpdateItem({
  update,
  pictures,
  time,
  fresh,
}: {
  update: LiveUpdate;
  pictures: BodyPictures;
  /** Words for a moment: its clock time today, its date before. */
  time: (at: Date) => string;
  /** It came since the reader looked last. */
  fresh: boolean;
}) {
  const t = await getTranslations('article');
  return (
    <li id={`update-${update.id}`} data-update className="relative ps-5 pb-8 sm:ps-7">
      <span aria-hidden="true" className="absolute start-[-0.4375rem] top-1.5 size-3 rounded-full bg-accent" />
      <p className="font-sans text-label font-semibold text-accent">
        <time dateTime={update.at.toISOString()}>{time(update.at)}</time>
        {fresh && <span className="ms-2 bg-accent px-1.5 text-paper">{t('new')}</span>}
        {update.editedAt && (
          <span className="ms-2 font-normal text-muted">{t('updateEdited', { time: time(update.editedAt) })}</span>
        )}
      </p>
      {update.headline && (
        <h3 className="mt-1 mb-2 text-[1.375rem] leading-tight font-bold">{bindWords(update.headline)}</h3>
      )}
      <Body doc={update.doc} pictures={pictures} />
    </li>
  );
}

import { getTranslations } from 'next-intl/server';
import { Teaser } from '@/components/list/teaser';
import type { Card } from '@/lib/stories/cards';
import type { Front } from '@/lib/stories/front';
import { LatestList } from './latest-list';
import { MostRead } from './most-read';
import { OpinionBlock } from './opinion-block';
import { SectionBlock } from './section-block';

/** The front page: one lead that is unmistakably the lead, what stands beside it, then the sections. */
export async function FrontPage({ front, mostRead }: { front: Front; mostRead: Card[] }) {
  const t = await getTranslations('front');
  const { lead, secondary, opinion, latest, sections } = front;
  const title = <h1 className="sr-only">{t('top')}</h1>;
  if (!lead) {
    return (
      <>
        {title}
        <p className="py-16 text-center text-xl text-muted">{t('empty')}</p>
      </>
    );
  }
  return (
    <>
      {title}
      <div className="grid grid-cols-1 gap-x-8 gap-y-8 lg:grid-cols-12">
        <div className="lg:col-span-8 lg:border-e lg:border-rule lg:pe-8">
          <Teaser
            card={lead}
            size="lead"
            as="h2"
            picture="top"
            crop="aspect-[3/2] sm:aspect-video"
            sizes="(min-width: 80rem) 50rem, (min-width: 64rem) 62vw, 100vw"
            standfirst
            first
          />
        </div>
        <ul className="grid grid-cols-1 gap-x-8 border-t border-rule sm:grid-cols-2 lg:col-span-4 lg:grid-cols-1 lg:border-t-0">
          {secondary.map((card, n) => (
            <li
              key={card.id}
              className="border-b border-rule py-4 last:border-b-0 sm:max-lg:first:row-span-3 sm:max-lg:first:border-b-0 lg:first:pt-0"
            >
              <Teaser
                card={card}
                as="h2"
                picture={n === 0 ? 'top' : 'side'}
                crop="aspect-video"
                size={n === 0 ? 'large' : 'small'}
              />
            </li>
          ))}
        </ul>
      </div>
      <div className="mt-10 grid grid-cols-1 gap-x-8 gap-y-10 md:grid-cols-2 lg:grid-cols-12">
        <div className={opinion.length ? 'lg:col-span-4' : 'lg:col-span-8'}>
          <LatestList cards={latest} />
        </div>
        {opinion.length > 0 && (
          <div className="lg:col-span-4">
            <OpinionBlock cards={opinion} />
          </div>
        )}
        <div className="md:col-span-2 lg:col-span-4">
          <MostRead cards={mostRead} />
        </div>
      </div>
      <div className="mt-12 grid grid-cols-1 gap-x-8 gap-y-12 md:grid-cols-2">
        {sections.map(({ section, cards }) => (
          <SectionBlock key={section.id} section={section} cards={cards} />
        ))}
      </div>
    </>
  );
}

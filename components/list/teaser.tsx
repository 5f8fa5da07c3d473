import { Picture } from '@/components/ui/picture';
import { ShortTime } from '@/components/ui/time';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { Card } from '@/lib/stories/cards';
import { bindWords } from '@/lib/text/bind-words';
import { Kicker } from './kicker';

const headlines = {
  lead: 'text-[clamp(2rem,1.1rem+3.4vw,3.5rem)] leading-[1.06] font-bold tracking-[-0.022em]',
  large: 'text-[1.625rem] leading-[1.15] font-bold tracking-[-0.015em]',
  medium: 'text-[1.3125rem] leading-[1.2] font-semibold tracking-[-0.01em]',
  small: 'text-[1.0625rem] leading-[1.28] font-semibold',
} as const;

/** One article in a list. The headline's link covers the whole teaser. */
export async function Teaser({
  card,
  size = 'medium',
  as: Heading = 'h3',
  picture,
  sizes = '(min-width: 64rem) 24rem, 100vw',
  crop = 'aspect-[3/2]',
  standfirst = false,
  first = false,
}: {
  card: Card;
  size?: keyof typeof headlines;
  as?: 'h2' | 'h3' | 'h4';
  /** Where the picture stands, if it is shown and the article has one. */
  picture?: 'top' | 'side';
  sizes?: string;
  crop?: string;
  standfirst?: boolean;
  first?: boolean;
}) {
  const locale = await pageLocale();
  const shown = picture && card.hero;
  // Beside each other from 640 to 1,024 px, small teasers have half as much room as in one column.
  const beside =
    size === 'small' ? 'sm:max-lg:grid-cols-[1fr_7rem] lg:grid-cols-[1fr_10rem]' : 'sm:grid-cols-[1fr_10rem]';
  return (
    <article
      className={`accent-${card.section.accent} group relative ${shown && picture === 'side' ? `grid grid-cols-[1fr_5.5rem] gap-4 ${beside}` : ''}`}
    >
      {shown && picture === 'top' && (
        <div className="mb-3">
          <Picture file={shown} alt={card.heroWords?.alt ?? ''} sizes={sizes} crop={crop} first={first} />
        </div>
      )}
      <div className="min-w-0">
        <Kicker card={card} />
        <Heading className={`mt-1 hyphens-auto sm:hyphens-manual ${headlines[size]}`}>
          <a
            href={routes.article.path(locale, card.section.slug, card.slug)}
            className="after:absolute after:inset-0 group-hover:underline group-hover:decoration-accent"
          >
            {bindWords(card.headline)}
          </a>
        </Heading>
        {card.kind === 'opinion' && card.authors.length > 0 && (
          <p className="mt-1.5 font-sans text-label font-semibold">{card.authors.join(', ')}</p>
        )}
        {standfirst && (
          <p
            className={`mt-2 text-muted ${picture === 'side' ? 'hidden sm:block' : ''} ${size === 'lead' ? 'max-w-[58ch] text-[1.1875rem] leading-normal' : 'text-[1.0625rem] leading-[1.45]'}`}
          >
            {bindWords(card.standfirst)}
          </p>
        )}
        <p className="mt-2 font-sans text-label text-muted">
          <ShortTime at={card.publishedAt} />
        </p>
      </div>
      {shown && picture === 'side' && (
        <Picture file={shown} alt={card.heroWords?.alt ?? ''} sizes="10rem" crop="aspect-square sm:aspect-[3/2]" />
      )}
    </article>
  );
}

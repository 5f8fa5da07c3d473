import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'alderney-street-lamps-star-count',
  kicker: 'Night sky',
  headline: 'Alderney dims 190 street lamps and counts the stars it got back',
  standfirst:
    'Children on the Channel island counted stars in Orion before and after. The average rose from 14 to 23; at an unlit bay, counted as a check, it barely moved.',
  dateline: 'St Anne',
  byline: ['james-whitfield'],
  sources: ['observatory'],
  published: 2130,
  body: [
    p(
      'Last winter Alderney fitted hoods to 190 of its 310 street lamps and set them to dim at eleven. Twenty-seven schoolchildren had counted the stars inside the four corners of Orion on six clear, moonless nights before the change. They counted again on six nights after it.',
    ),
    p(
      'The average went from 14 stars to 23. A light meter agreed: the sky overhead gave off about 30 per cent less light. Children might simply have grown better at counting, so a second group stood each time at Clonque, on the west coast, where there have never been any lamps. Its average rose by one.',
    ),
    p(
      'That still leaves doubt. Twelve nights are few, and haze differs from month to month; the observatory that lent the meter wants three winters. Marie Duquemin, who teaches the younger class, reports a side effect. Parents sent to fetch the counters stayed to look, and two of them asked her which one was Orion.',
    ),
  ],
};

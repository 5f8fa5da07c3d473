import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'hull-theatre-early-curtain-last-bus',
  kicker: 'Theatre',
  headline: 'Hull theatre starts at 6.40 so that the audience can get home',
  standfirst:
    'The Quayside Playhouse asked lapsed playgoers why they had stopped coming. Four in ten named the last bus, so the theatre moved its weekday curtain.',
  dateline: 'Hull',
  byline: ['nazli-erdem'],
  sources: ['interviews'],
  published: 1340,
  body: [
    p(
      'The last bus from Hull to the coast leaves before ten. A play that begins at half past seven ends after it. For years the Quayside Playhouse watched its back rows empty at the interval. Then it asked 1,300 households that no longer came to explain themselves. Four in ten mentioned the bus.',
    ),
    p(
      'For eleven weekday performances this autumn the curtain rose at 6.40 instead. The audience averaged 212, against 168 at the old hour. Dot Harland, the stage manager, took five minutes out of the interval, and nobody left before the end.',
    ),
    p(
      'The loss was among people who come straight from work: some thirty arrived late each evening and stood until the first scene change. The foyer now sells soup from 5.30. Early curtains will continue from Tuesday to Thursday; Fridays and Saturdays stay at 7.30. Tickets print the bus times on the back, and a warning that the theatre does not control them.',
    ),
  ],
};

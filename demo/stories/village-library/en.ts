import { b, facts, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'library-bus-cwm-brwynen',
  kicker: 'Libraries',
  headline: 'The valley’s library leaves at ten past nine, from the chapel',
  standfirst:
    'When the reading room in Cwm Brwynen shut, a retired bus driver put two thousand books on shelves behind her old seat. The under-twelves now borrow more than anyone.',
  dateline: 'Cwm Brwynen',
  byline: ['clara-hughes'],
  sources: ['interviews'],
  published: 4300,
  body: [
    p(
      'Menna Prosser drove the 14 up and down Cwm Brwynen for 27 years. She still does, except that the seats have gone, the fare is nothing and passengers are asked to be back in a fortnight.',
    ),
    p(
      'The Welsh valley’s last reading room closed three years ago. Ms Prosser bought a withdrawn single-decker from her old depot for the price of its scrap, and a joiner in the next village fitted shelves that tilt backwards, so that nothing slides out on the hill. About two thousand books ride in it, two in five of them in Welsh.',
    ),
    facts(
      [b('Stops: '), 'nine, from the chapel to the forestry gate.'],
      [b('Borrowers: '), '418, of whom 163 are under twelve.'],
      [b('Overdue: '), 'at the last count, 31 books and a jigsaw.'],
    ),
    p(
      'There is no catalogue. Ms Prosser remembers who has what and, more usefully, who would like it next. Gethin Rees, who is ten, has read everything aboard about volcanoes and is being moved on, by stages, to the sea. At the upper stops some people come for the talk and take a book out of politeness. “They read it, though,” she says. “I ask questions.”',
    ),
    p(
      'Running the bus costs about £6,000 a year, met by a raffle, two farms and a man in Patagonia whose grandmother was born at stop seven. The clutch will not last the winter. A new one has been promised by the depot, on condition that its drivers may borrow too.',
    ),
  ],
};

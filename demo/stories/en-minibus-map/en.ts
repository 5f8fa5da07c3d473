import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'kisumu-minibus-map',
  kicker: 'Kenya',
  headline: 'Kisumu’s minibuses get numbers, and a map to go with them',
  standfirst:
    'Forty-one students rode every route in the lakeside city with their phones switched on. They found 37 lines, two of which nobody at city hall had heard of.',
  dateline: 'Kisumu',
  byline: ['clara-hughes'],
  sources: ['interviews'],
  published: 2930,
  body: [
    p(
      'To take a matatu across Kisumu you used to need a friend who had done it before. The shared minibuses carry most of the Kenyan city’s passengers, and their routes lived in the heads of drivers. Over nine weeks 41 geography students rode 2,300 trips with phones recording the way.',
    ),
    p(
      'They found 37 lines. Conductors had 52 names for them, so each line now has a number, painted on a board at 26 stages. A paper map costs 50 shillings; the data behind it is free, and two students have built a journey planner that works by text message. City hall learned of two lines it had never licensed. It has given their owners until the new year to apply.',
    ),
    p(
      'Mercy Auma, who runs a fish stall at Dunga beach, found that she had been changing buses needlessly for six years. Not everyone is pleased. Conductor Peter Ochieng says strangers now correct him on his own route.',
    ),
  ],
};

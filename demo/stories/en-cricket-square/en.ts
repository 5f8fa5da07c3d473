import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'severn-village-moves-cricket-square',
  kicker: 'Cricket',
  headline: 'A Severn village moves its cricket square uphill by wheelbarrow',
  standfirst:
    'After seven floods in four years, Kempley Ferry lifted 2,160 turves and relaid them on a neighbour’s pasture. The first ball is due in May.',
  dateline: 'Worcester',
  byline: ['timur-galiyev'],
  sources: ['interviews'],
  published: 4090,
  body: [
    p(
      'Kempley Ferry has played cricket beside the Severn since 1871 and has been flooded off seven times in the past four years. The outfield dries. The square, on which nine pitches lie side by side, comes out of the water with a skin of silt and takes a summer to recover.',
    ),
    p(
      'So the club has moved it. Over twelve weekends 31 members, a third of them under sixteen, cut 2,160 turves, numbered them in chalk and wheeled them to a pasture four and a half metres higher, lent by a dairy farmer who bowls leg breaks. Professional contractors had quoted £44,000. The club spent £6,300, mostly on clay loam.',
    ),
    p(
      'The turf must knit before anyone bowls on it, and this season’s home matches were played away. Groundsman Len Hadley expects low bounce for two years. The old ground will be left to the river, with the boundary posts in place. “They’re useful,” he said. “You can see how deep it is.”',
    ),
  ],
};

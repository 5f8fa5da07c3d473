import { p, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'marmalade-same-price-smaller-jar',
  kicker: 'Shopping basket',
  headline: 'Same price, smaller jar: how marmalade became 13.5% dearer',
  standfirst:
    'Seventeen of the 63 jams and marmalades that price collectors follow have shrunk in two years, and none has grown. The shelf edge tells you more than the lid.',
  dateline: 'Norwich',
  byline: ['deniz-korkmaz'],
  sources: ['statistics-office'],
  published: 1685,
  body: [
    p(
      'Two winters ago £2.40 bought a one-pound jar of marmalade, which is 454 grams. It still buys a jar, of 400. Per spoonful that is a rise of 13.5 per cent. The statistics office counts it as one, because its collectors write down weights: of the 63 jams and marmalades they follow, 17 have shrunk and none has grown.',
    ),
    p(
      'Bitter oranges and glass both cost more, and a maker can raise the price or change the jar. Ruth Pargeter, whose jam works near Norwich fills 900 jars a day, tried the first and lost a tenth of her sales. Then she took out 54 grams and printed the new weight on the lid in large figures. Eleven people complained. Sales held.',
    ),
    p('Three habits help:'),
    ul(
      'Compare the price per 100 grams, in small type on the shelf edge.',
      'Check it on special offers too; the bigger jar is not always cheaper.',
      'Small shops need not print it. Divide the price by the weight.',
    ),
  ],
};

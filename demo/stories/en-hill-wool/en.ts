import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'cumbrian-fleeces-vaccine-boxes',
  kicker: 'Hill farms',
  headline: 'Cumbrian fleeces find a buyer: the people who post vaccines',
  standfirst:
    'A fleece that did not pay for its own shearing is now felted into linings for cool boxes. Thirty-four farms share the order, and the risk of losing it.',
  dateline: 'Kirkby Stephen',
  byline: ['deniz-korkmaz'],
  sources: ['growers-union'],
  published: 2475,
  body: [
    p(
      'Shearing a sheep in the upper Eden valley costs £1.60. Last year the fleece fetched 30p. Alison Fawcett, who keeps 700 Swaledales above Kirkby Stephen, left most of hers in the barn and spread the rest on a wet gateway.',
    ),
    p(
      'This year 34 farms have sold theirs together, about 38 tonnes from 21,000 sheep, at £1.10 a kilo. That makes roughly £2 a fleece. The wool is washed in Bradford, felted in Kendal and cut into linings for the boxes in which a Carlisle wholesaler posts vaccines. In the wholesaler’s trial a lined box stayed between 2 and 8 degrees for 52 hours. Polystyrene managed 49.',
    ),
    p(
      'The growers’ union calls the price fair and the arrangement fragile: there is one buyer, the contract runs for two years, and coloured or tarred fleeces are refused. Mrs Fawcett has switched to a marking spray that washes out. “I’ve not made money,” she said. “I’ve stopped paying to have wool.”',
    ),
  ],
};

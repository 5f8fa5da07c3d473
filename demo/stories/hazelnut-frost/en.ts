import { facts, h2, h3, p, pull } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'hazelnut-frost-black-sea-prices',
  kicker: 'Hazelnuts',
  headline: 'Two cold nights on the Black Sea make hazelnuts a third dearer',
  standfirst:
    'Frost took a fifth of the crop in the hills of Giresun and Ordu and spared the coast below. The price rose from 142 to 196 lira a kilo, mostly for people with nuts left to sell.',
  dateline: 'Giresun',
  byline: ['deniz-korkmaz'],
  sources: ['growers-union', 'statistics-office', 'interviews'],
  published: 345,
  hero: {
    drawing: 'hazelnut-branch',
    alt: 'A hazelnut branch under snow and hung with icicles, its nuts still in their green husks. Below, snow-dusted orchards on the hills, a lone hut and a pale sun.',
    caption: 'Above 500 metres, six clusters in ten are empty in the worst-hit orchards.',
    credit: 'Illustration: Gazette',
  },
  pictures: [
    {
      drawing: 'hazelnut-chart',
      alt: 'Line chart of the weekly price of a kilo of hazelnuts in the shell over ten weeks: 142, 144, 143, 147, 151, 158, 171, 183, 190 and 196 lira. A band marks the frost in the fifth week; the steepest rise comes after the sixth.',
      caption: 'Average weekly exchange price in lira per kilo, in the shell, 50 per cent kernel yield.',
      credit: 'Chart: Gazette',
    },
  ],
  body: [
    p(
      'Hatice Uzun shakes a branch and listens. A sound husk stays where it is. These come down with a patter like light rain, brown at the tip and empty inside. At 700 metres in Dereli, in the hills behind Giresun, her 1.8 hectares usually give her close to two tonnes of hazelnuts. She expects 600 kilos.',
    ),
    p(
      'Two successive nights of frost, after a warm spell had brought the trees out early, destroyed a fifth of the crop in Giresun and Ordu, two provinces on Türkiye’s Black Sea coast. The growers’ union, which sent people to count clusters in 1,900 orchards, has cut its estimate for the two from 250,000 tonnes to 200,000.',
    ),
    facts(
      'Losses reach 60 per cent above 500 metres and are close to nil below 250',
      'A kilo in the shell rose from 142 lira to 196 in ten weeks, by 38 per cent',
      'One grower in three has insurance that covers frost',
    ),
    h2('Traders wait for paper'),
    p(
      'The frost came in the fifth of the ten weeks, and that week the price moved by four lira. The jump came in the seventh and eighth, when the union published its count: thirteen lira, then twelve. Cold is an anecdote until someone has measured it.',
    ),
    picture(0),
    h2('One price, four purses'),
    h3('The growers'),
    p(
      'Yusuf Karan runs a co-operative in Ordu with 640 members, half of them on high ground. Those by the sea are looking at their best year in a decade. Those above are working out wages, since pickers are paid by the day and a thin crop takes longer to find.',
    ),
    pull(
      'The nuts that have gone up in price are the nuts we haven’t got.',
      'Yusuf Karan, chairman of a growers’ co-operative',
    ),
    h3('The exporter'),
    p(
      'In Trabzon, Kerim Bostancı sold two-fifths of the coming season in advance, at 150 lira. He is now buying at 196 to honour it. “If we break our word nobody rings next year,” he said. “If we keep it, that is 46 lira a kilo out of our own pocket.” Fourteen exporters have since said that contracts signed before the frost will stand, with deliveries up to three weeks late.',
    ),
    h3('The chocolate makers'),
    p(
      'Lale Sezer, who employs nine people in a workshop in Kadıköy, thought about making her bars smaller and put the price up by 12 lira instead. In Turin, Bianca Orsetti has no such choice: a paste that is half hazelnut stays half hazelnut, by local habit if not by law. She has bought enough for six months and will raise prices after that. “Customers forgive a dear sweet,” she said. “They don’t forgive a bad one.”',
    ),
    h3('And back up the hill'),
    p(
      'Ms Uzun is not insured. She applied last year, but the deeds to the land are in the names of four siblings and the forms were never completed. She will not cut the burnt branches; the roots are alive and should put out shoots next spring. “The hazel doesn’t sulk,” she said. “We do. It doesn’t.”',
    ),
  ],
  revisions: [
    {
      at: 216,
      note: 'Headline made precise after a reader’s question: 30 per cent since the week of the frost.',
      headline: 'Hazelnuts are 30 per cent dearer since two cold nights on the Black Sea',
    },
    {
      at: 140,
      note: 'Standfirst rewritten to give the exporters’ position; the text already carried it.',
      standfirst:
        'Frost took a fifth of the crop in the hills of Giresun and Ordu and spared the coast below. Exporters say they will honour contracts signed at the old price, and lose by it.',
    },
  ],
  comments: [
    {
      author: 'Baker in Bath',
      body: 'My supplier wrote to me about this a fortnight ago and blamed “market conditions”. Good to read what the conditions were.',
      after: 20,
      replies: [{ author: 'Ffion', body: 'Ours said “global volatility”. It was two nights in Giresun.', after: 32 }],
    },
    {
      author: 'M. Adeyemi',
      body: 'The altitude figures are the heart of it. Same village, same name on the sack, and one cousin is rich while the other borrows.',
      after: 48,
      replies: [
        {
          author: 'Rob',
          body: 'Then the co-operative should pool. That is what it is for.',
          after: 61,
          replies: [
            {
              author: 'M. Adeyemi',
              body: 'In a good year everybody agrees with you, and in this one only half of them.',
              after: 75,
            },
          ],
        },
      ],
    },
    {
      author: 'T. Lindqvist',
      body: 'Your headline says a third dearer, the text says 38 per cent. Which?',
      after: 90,
      replies: [
        {
          author: 'Deniz Korkmaz',
          staff: 'deniz-korkmaz',
          body: 'Both, and that was careless of me: 38 per cent over the whole ten weeks, 30 per cent from the week of the frost, 151 lira to 196. The headline should not have asked you to guess. It now gives the second figure.',
          after: 128,
        },
      ],
    },
    { author: 'Celia', body: 'I would buy Ms Sezer’s bars. Do they post abroad?', after: 210 },
  ],
};

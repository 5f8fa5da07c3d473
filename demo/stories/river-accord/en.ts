import { facts, h2, hr, p, pull, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

// The first publication gave the flood's warning time wrongly; the correction below replaces this one paragraph.
const flood = (hours: string) =>
  p(
    `Three springs ago the Arden rose four metres in a night and killed eleven people in the lower town of Tresna. Upstream, in Velmaria, a gauge had recorded the wave ${hours} hours earlier. The figure went into a ministry’s weekly bulletin, which appeared on the Friday, when the funerals had begun.`,
  );

const lead = [
  p(
    'Tomas Rell reads the river in Tresna by looking at it. A white post stands in the water below his kitchen window, marked in decimetres by his father, and for thirty years the lower town has telephoned him when it rains in the mountains. From next spring, he says, they may telephone someone else.',
  ),
  p(
    'Velmaria, Tarsk and Orhun, the three countries that share the Arden, signed an accord in the town’s grain hall to publish the level of the river every hour, from all 41 of their gauges, in one format and for anyone to read. Until now each country measured its own stretch and treated the result as a matter of state.',
  ),
  facts(
    'Hourly levels from 41 gauges, published within 15 minutes of each reading',
    'Snow depth in the headwaters every day from February to May',
    'Twelve hours’ notice before any planned release from a dam',
    'In force once all three parliaments ratify; two years’ notice to leave',
  ),
  h2('What a night without figures cost'),
];

const rest = [
  pull('Nobody hid it from us. It simply had no road to travel by.', 'Irena Valdan, chair of the river commission'),
  p(
    'Ms Valdan, a hydrologist who spent six years on the accord’s twenty-two pages, says the measuring was never the hard part. The gauges existed; two of them had been sending data to the same satellite for a decade. “We had to agree on what zero is,” she said. Each country counted its levels from a different sea.',
  ),
  h2('The dam at Kesma'),
  p(
    'Tarsk held out longest. Three of its gauges stand below the Kesma dam, and anyone who sees the water there can work out how much electricity the turbines are selling. The compromise publishes the level but not the flow, and lets Tarsk round the three readings to five centimetres.',
  ),
  p(
    'Mikal Dorn, who grows beet on 60 hectares of the Tarsk bank, thinks his side gave away too much for too little. “They will know when we open a gate,” he said. “I still won’t know when they open a pump.” The accord does not mention irrigation, and on that point his critics across the river agree with him.',
  ),
  p('Also left out:'),
  ul(
    'water quality, which is to be discussed from next year',
    'ice, because the three services still classify it differently',
    'any penalty for a gauge that falls silent, beyond a letter from the commission',
  ),
  hr(),
  p(
    'The system will cost 3.4 million euros a year, split by length of bank: Velmaria pays 45 per cent, Tarsk 30 and Orhun 25. Aydan Sorul, Orhun’s water minister, called it “the price of two kilometres of embankment, for a thousand kilometres of warning”.',
  ),
  p(
    'In the lower town Mr Rell has been asked whether his post should go to the museum. He would rather it stayed. “Fifteen minutes is good,” he said. “I’m quicker, if I happen to be awake.”',
  ),
];

export const en: DemoArticle = {
  slug: 'arden-accord-hourly-river-levels',
  kicker: 'The Arden',
  headline: 'Three countries that share a river agree to say how high it is',
  standfirst:
    'Velmaria, Tarsk and Orhun will publish the level of the Arden every hour. Eleven people died three springs ago because a figure recorded upstream did not reach the town below.',
  dateline: 'Tresna',
  byline: ['clara-hughes'],
  sources: ['river-commission', 'gazette'],
  published: 1150,
  hero: {
    drawing: 'three-rivers',
    alt: 'Map of three rivers meeting at the town of Tresna and flowing on as one into a lake. Velmaria lies to the north, Tarsk to the west, Orhun downstream; red dots along the rivers mark gauges.',
    caption:
      'The Arden and its two largest tributaries meet at Tresna, in Orhun, the lowest of the three countries. Each red dot is a gauge.',
    credit: 'Map: Gazette',
  },
  body: [...lead, flood('nineteen'), ...rest],
  revisions: [
    {
      at: 860,
      note: 'Corrected how long before the flood the wave was recorded upstream: nine hours, not nineteen.',
      body: [...lead, flood('nine'), ...rest],
    },
    {
      at: 540,
      note: 'Added the dates on which the three parliaments will vote.',
      body: [
        ...lead,
        flood('nine'),
        ...rest.slice(0, -1),
        p(
          'Orhun’s parliament is to vote within a month and Velmaria’s before its summer recess. Tarsk has set no date, though its government said after the signing that the text would go to deputies “without changes and without hurry”.',
        ),
        ...rest.slice(-1),
      ],
    },
  ],
  corrections: [
    {
      at: 860,
      kind: 'correction',
      body: 'The first version of this article said a gauge in Velmaria recorded the flood wave nineteen hours before it reached Tresna. It was nine hours. The mistake was ours, not the river commission’s; our Turkish and Russian editions had the right figure.',
    },
  ],
  comments: [
    {
      author: 'Wharfinger',
      body: '“Each country counted its levels from a different sea.” I have worked with tide tables all my life and this made me laugh and then despair.',
      after: 40,
      replies: [
        {
          author: 'Anke L.',
          body: 'There was a famous bridge over the Rhine where the two halves were planned from different sea levels. It was noticed in time, just.',
          after: 65,
          replies: [
            {
              author: 'Wharfinger',
              body: 'Corrected in the wrong direction first, if I remember rightly. Doubled the error.',
              after: 78,
            },
          ],
        },
      ],
    },
    {
      author: 'D. Marsh',
      body: 'Nineteen hours cannot be right. The commission’s own flood report says the wave left the upper gauge at nine in the evening and reached Tresna at six.',
      after: 205,
      replies: [
        {
          author: 'Clara Hughes',
          staff: 'clara-hughes',
          body: 'You are right, and thank you. I misread my notes: nine hours. The article is corrected and says so at the foot.',
          after: 296,
        },
      ],
    },
    {
      author: 'Beet and barley',
      body: 'Mr Dorn has a point. A level tells you what has happened. Withdrawals tell you what is going to happen in August.',
      after: 130,
      replies: [
        {
          author: 'Nadia R.',
          body: 'True, but if they had waited for the pumps they would still be negotiating. Start with what can be signed.',
          after: 162,
        },
        { author: 'Ilya', body: 'They started with what was easy twenty years ago too.', after: 310 },
      ],
    },
    { author: 'Judith', body: 'Please tell us what happens to the post.', after: 420 },
    {
      author: 'open_gauge',
      body: 'Is the format published anywhere? I maintain a small flood app for our valley and would happily read theirs.',
      after: 610,
      pending: true,
    },
  ],
};

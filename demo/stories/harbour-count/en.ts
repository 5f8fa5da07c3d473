import { b, facts, p, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'Limanköy is choosing a mayor between two people who have worked within sight of each other for twenty years: Orhan Balkan, the deputy mayor, and Nermin Saygın, who used to lead the harbour pilots. In the first round two weeks ago he took 43.6% and she took 41.2%. The 15.2% who preferred somebody else decide today.',
  ),
  facts(
    [b('412 ballot boxes'), ', two of them on Taşada island, which come back by pilot boat.'],
    [b('118,600 registered voters'), '; in the first round 64.8% of them turned out.'],
    [
      b('The argument'),
      ' is over the second container terminal. Mr Balkan wants it built; Ms Saygın wants the berths already there repaired first.',
    ],
    [b('A recount'), ' can be ordered box by box by the election board, on a written objection.'],
  ),
  p(
    'Counting is done by hand in school classrooms, in front of observers from both campaigns. Figures on this page are those read out by the election board, never estimates, and we say each time how many boxes they cover. Early boxes come mostly from the small upper districts, where Mr Balkan led last time; the large harbour schools take longer.',
  ),
];

export const en: DemoArticle = {
  slug: 'limankoy-mayoral-run-off-live-count',
  kicker: 'Live count',
  headline: 'Limanköy run-off: polls about to close in a two-way race for mayor',
  standfirst:
    'Deputy mayor Orhan Balkan faces former harbour pilot Nermin Saygın. We follow the hand count of 412 ballot boxes, figure by figure, as the election board reads it out.',
  dateline: 'Limanköy',
  byline: ['elif-aksoy', 'clara-hughes'],
  sources: ['election-board', 'gazette'],
  published: 320,
  hero: {
    drawing: 'ballot-box',
    alt: 'Three hands hold envelopes around a transparent ballot box; one is dropping its envelope through the slot. Through the window behind are a harbour crane and a white ferry.',
    caption: 'Limanköy votes on paper and counts by hand, one classroom to a box.',
    credit: 'Illustration: Gazette',
  },
  body,
  revisions: [
    {
      at: 115,
      note: 'Headline and summary changed: with 291 of 412 boxes counted the lead has changed hands.',
      headline: 'Limanköy run-off: Saygın moves ahead for the first time',
      standfirst:
        'With 71% of boxes counted, Nermin Saygın leads Orhan Balkan by 222 votes. He had led since the first box; the large harbour schools are still to come.',
    },
    {
      at: 13,
      note: 'Headline and summary changed: 396 of 412 boxes counted.',
      headline: 'Limanköy run-off: Saygın leads by 1,664 with 16 boxes to go',
      standfirst:
        'Nermin Saygın has 51.1% with 96% of boxes counted. Nine boxes are being recounted at the request of Orhan Balkan, who has not conceded.',
    },
  ],
  updates: [
    {
      at: 13,
      headline: 'Saygın leads by 1,664 votes with 16 boxes left',
      pinned: true,
      body: [
        p(
          'The board has read out 396 of 412 boxes: ',
          b('Saygın 51.1%, Balkan 48.9%'),
          ', or 38,632 votes to 36,968. The missing boxes hold about 3,050 valid votes. Mr Balkan would need roughly 77% of them, or a different result in the recount.',
        ),
        ul(
          'Fourteen boxes are still being counted in the harbour sports hall.',
          'Two from Taşada are on the water.',
          'Nine boxes from Değirmenaltı are being counted again; their first result stays in the total until the board replaces it.',
        ),
      ],
    },
    {
      at: 44,
      headline: 'Board agrees to recount nine boxes in Değirmenaltı',
      body: [
        p(
          'Mr Balkan’s campaign objected in writing to nine tally sheets on which the number of ballots and the number of signatures differ by one to four. The board accepted the objection within half an hour. Ms Saygın’s observers did not oppose it. “Count them twice, count them three times,” she said. “They are paper, they won’t wear out.”',
        ),
      ],
    },
    {
      at: 78,
      headline: 'Harbour schools widen the gap',
      body: [
        p(
          'With 358 boxes in, Saygın has 50.9% and Balkan 49.1%. The difference is 1,230 votes. The first two large harbour schools both went to Ms Saygın by about three to two.',
        ),
      ],
    },
    {
      at: 116,
      headline: 'The lead changes hands',
      pinned: true,
      body: [
        p(
          'For the first time since counting began Nermin Saygın is ahead: 27,861 votes to 27,639, with 291 of 412 boxes read out. In percentages that is 50.2 against 49.8. Nobody in the board’s corridor is celebrating; 222 votes is about one classroom.',
        ),
      ],
    },
    {
      at: 148,
      headline: 'Turnout 67.3%, higher than in the first round',
      body: [
        p(
          'The board puts turnout at 67.3%, two and a half points up on two weeks ago. The rise is largest in the streets around the harbour, where a queue was still standing at the close and everyone in it was allowed to vote.',
        ),
      ],
    },
    {
      at: 176,
      headline: 'Halfway: 708 votes between them',
      body: [
        p(
          'Exactly half the boxes, 206 of 412, have been counted. Balkan 50.9%, Saygın 49.1%. His lead was 1,170 votes three-quarters of an hour ago.',
        ),
      ],
    },
    {
      at: 218,
      headline: 'Balkan 52.6%, Saygın 47.4%',
      body: [
        p(
          'After 118 boxes Mr Balkan leads by 1,170 votes. Both campaigns say the same thing about it: the upper districts report early, and he won them last time too.',
        ),
      ],
    },
    {
      at: 262,
      headline: 'First figures: Balkan ahead after 41 boxes',
      body: [
        p(
          'One box in ten has been read out. Orhan Balkan has 54.1%, Nermin Saygın 45.9%. In the same boxes in the first round the distance between them was three points wider.',
        ),
      ],
    },
    {
      at: 300,
      headline: 'Polls close, counting begins',
      body: [
        p(
          'The doors are shut and the classrooms have been rearranged: one long table, one box, chairs for the observers. In Room 4 of the Cumhuriyet school the presiding officer, a geography teacher, has asked for telephones to be put in the waste-paper basket until the first hundred ballots are counted.',
        ),
      ],
    },
  ],
  comments: [
    {
      author: 'Hal',
      body: 'Thank you for giving the number of boxes with every figure. So many counts just flash a percentage.',
      after: 75,
    },
    {
      author: 'ebb_and_flow',
      body: 'Is the 15.2% from the first round breaking for Saygın, or is it simply that more people came?',
      after: 190,
      replies: [
        {
          author: 'Elif Aksoy',
          staff: 'elif-aksoy',
          body: 'We can’t tell yet. Turnout rose most near the harbour, where she was ahead already, so both may be true. The board publishes results by box when the count is final, and then it can be worked out.',
          after: 204,
          replies: [
            { author: 'ebb_and_flow', body: 'An honest “we can’t tell yet”. I will wait for the boxes.', after: 211 },
          ],
        },
        { author: 'Marguerite', body: 'My guess is turnout. That queue was two hundred people long.', after: 215 },
      ],
    },
    {
      author: 'P. Okafor',
      body: 'Balkan is right to ask for the recount and Saygın is right not to fight it. This is how it should look.',
      after: 289,
    },
    { author: 'Jonas', body: 'Who is in charge of the boat from Taşada? The pilots? Her old colleagues?', after: 300 },
    { author: 'quayside', body: 'They should call it now.', after: 306, pending: true },
  ],
};

import { b, facts, h2, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const crack = p(
  'The crack was the width of a hand when Pavel Sinitsyn first saw it, at twenty to four in the morning. By ten o’clock there were forty metres of black water between the bunks of the research station Polynya-4 and its fuel.',
);
const leadAtSea = [
  crack,
  p(
    'All 31 people on the drifting station are safe aboard the icebreaker Kapitan Olenev, which is expected in Murmansk within hours. So are seven months of measurements. The station itself, meant to drift for 260 days, has closed after 211.',
  ),
];
const leadInPort = [
  crack,
  p(
    'All 31 people on the drifting station are now ashore. The icebreaker Kapitan Olenev berthed in Murmansk with the whole crew, seven months of measurements and the station’s dog, Shuga, who had to be carried down the gangway by the station leader. Polynya-4 was meant to drift for 260 days; it closed after 211.',
  ),
];
const waitHead = h2('Fifty-two hours');
const waitAsPrinted = p(
  'The icebreaker was 190 kilometres away, in ice so ridged that reaching the floe took 52 hours. The crew did not spend them waiting. Tractors dragged four living modules to thicker ice. The mechanics lashed empty drums into a raft and, load by load, brought the fuel back across the gap.',
);
const waitCorrected = p(
  'The icebreaker was 190 nautical miles (about 350 kilometres) away, in ice so ridged that reaching the floe took 52 hours. The crew did not spend them waiting. Tractors dragged four living modules to thicker ice. The mechanics lashed empty drums into a raft and, load by load, brought the fuel back across the gap.',
);
const rest = [
  p(
    '“It sounded as if someone had dropped a wardrobe next door,” said Mr Sinitsyn, the meteorologist on watch, speaking by satellite telephone. “I went out with a torch. While I was waking the others, the line became something you could no longer step over.”',
  ),
  pull(
    'We had drilled that alarm eleven times, and eleven times we grumbled. The twelfth time nobody asked what to do.',
    'Vera Strizhova, station leader',
  ),
  h2('What came back'),
  facts(
    [b('People: '), '31, none of them hurt.'],
    [b('Drift: '), '1,140 kilometres in 211 days, of a planned 260.'],
    [b('Data: '), '14 terabytes in three copies, all recovered.'],
    [b('Ice cores: '), '86 of 90. The other four lay on the far side of the crack.'],
  ),
  p(
    'A weather mast and a winch were lost. Dr Strizhova says that every drum of fuel was lifted off. Three automatic buoys were left on the fragments on purpose, and all of them are transmitting.',
  ),
  p(
    'They cannot fill the gap. The last seven weeks were to have carried the station towards the ice edge, where the ocean gives up heat fastest and where continuous measurements are rarest. “A buoy will tell you the temperature,” Dr Strizhova said. “It will not notice that its own sensor has iced over.”',
  ),
  h2('One floe is not a trend'),
  p(
    'Lev Arbenin, the glaciologist who chose the floe from satellite images, is wary of turning it into a parable. Floes broke up under his teachers too; a storm and a long swell will do it. At four square kilometres and an average of 1.7 metres thick, this was the sturdiest that three weeks of searching had turned up.',
  ),
  p(
    'What worries him is the searching. Each year, he said, the choice is made from thinner ice than the year before. The next station is being designed around that fact: lighter modules, fuel split between two stores, and everything able to leave within a day.',
  ),
];

export const en: DemoArticle = {
  slug: 'ice-station-polynya-4-evacuated',
  kicker: 'Arctic',
  headline: 'Arctic station evacuated after its floe splits in two',
  standfirst:
    'All 31 people on Polynya-4 are safe, and so are seven months of measurements. The drift ended seven weeks early, just before the part scientists wanted most.',
  dateline: 'Murmansk',
  byline: ['sofya-orlova'],
  sources: ['interviews', 'gazette'],
  published: 475,
  hero: {
    drawing: 'ice-station',
    alt: 'A polar research station under the northern lights: red barrel-shaped modules and a mast on the ice, which a wide dark crack has split. Two people are out on the floe; an icebreaker stands behind it.',
    caption: 'The crack ran between the living modules and the fuel store, and was forty metres wide six hours later.',
    credit: 'Illustration: Gazette',
  },
  body: [...leadAtSea, waitHead, waitAsPrinted, ...rest],
  revisions: [
    {
      at: 330,
      note: 'The icebreaker has berthed in Murmansk: new headline, second paragraph rewritten.',
      headline: 'Arctic station’s crew of 31 home after their floe splits in two',
      body: [...leadInPort, waitHead, waitAsPrinted, ...rest],
    },
    {
      at: 245,
      note: 'Corrected the distance the icebreaker had to cover.',
      body: [...leadInPort, waitHead, waitCorrected, ...rest],
    },
  ],
  corrections: [
    {
      at: 245,
      kind: 'correction',
      body: 'An earlier version of this article said the icebreaker was 190 kilometres from the station when the ice broke. It was 190 nautical miles, about 350 kilometres.',
    },
  ],
  comments: [
    {
      author: 'northern_line',
      body: '190 km in 52 hours would be slow even for bad ice. Should that be nautical miles? Other reports I have read give the distance as roughly 350 km.',
      after: 62,
      replies: [
        {
          author: 'Sofya Orlova',
          staff: 'sofya-orlova',
          body: 'It should, and the mistake was made in translation: my notes say “miles” and mean sea miles. Corrected above, with a note. Thank you.',
          after: 232,
          replies: [
            {
              author: 'northern_line',
              body: 'Good of you to say how it happened. Most papers would have changed it quietly.',
              after: 251,
            },
          ],
        },
      ],
    },
    {
      author: 'Hannah P.',
      body: '“Eleven times we grumbled.” I teach fire safety in schools and I am going to steal that line.',
      after: 90,
    },
    {
      author: 'Tom Ashdown',
      body: 'I’d have liked to know who pays when a season like this is cut short. Does the ship time come out of next year’s science?',
      after: 134,
      replies: [
        {
          author: 'R. Okafor',
          body: 'Usually yes, at least in the programmes I have worked on. Nobody budgets for the ice changing its mind.',
          after: 177,
        },
      ],
    },
    {
      author: 'Greta L.',
      body: 'Appreciated the last section. It would have been easy to write “climate change broke the station” and stop there.',
      after: 210,
      replies: [
        {
          author: 'Ian',
          body: 'Though I think you can be too careful. If every year’s ice is thinner than the last, it is fair to say so in the headline.',
          after: 236,
          replies: [
            {
              author: 'Greta L.',
              body: 'In the article, yes, and they do. The headline is about thirty-one people.',
              after: 260,
            },
          ],
        },
      ],
    },
  ],
};

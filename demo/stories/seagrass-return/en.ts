import { b, facts, h2, i, p, pull } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'Two summers after a blanket of mucilage smothered much of the Sea of Marmara, its southern shore is growing grass again. A survey from Erdek to Gemlik has found 340 hectares of living seagrass meadow, up from 90 in the autumn that followed the outbreak.',
  ),
  p(
    'The figure, published this week by the South Marmara Marine Research Centre in Erdek, is still well short of the 520 hectares mapped before the sea turned to slime. But it came sooner than the people who did the counting had expected.',
  ),
  p(
    '“I had budgeted for a decade,” said Sevgi Tunalı, the marine biologist who led the work. “I thought I would be handing this over to a student.”',
  ),
  picture(0),
  facts(
    [b('Area: '), '340 hectares, 65 per cent of the extent before the mucilage.'],
    [b('Where: '), 'Erdek 128 hectares, Gemlik 82, Mudanya 76, Bandırma 54.'],
    [b('Depth: '), 'down to 9 metres. The meadows used to reach 12.'],
    [b('Survey: '), '62 drone flights and 41 dive stations over eleven weeks.'],
  ),
  h2('Counting shoots, one frame at a time'),
  p(
    'Drones, flown at dawn before the wind got up, photographed everything shallower than four metres. Twelve divers did the rest. At each station they unrolled a 50-metre tape along the seabed, set down a frame 25 centimetres square at every metre, and counted the shoots inside it by hand.',
  ),
  p(
    'Where camera and diver disagreed, the diver won. Green in a photograph can be algae, or silt on a rock; about a tenth of what the drones marked as meadow was struck off the map.',
  ),
  p(
    'Two species have come back, ',
    i('Cymodocea nodosa'),
    ' and ',
    i('Zostera marina'),
    '. Both spread sideways through rhizomes under the sand, and that seems to be what saved them: the leaves rotted, but in many places the buried stems lived.',
  ),
  h2('A nursery reopens'),
  p(
    'For fish, a meadow is somewhere to be small. Divers counted an average of 3.6 juveniles in every ten square metres of grass, against 0.6 on bare sand next to it. Most were striped red mullet, picarel and annular sea bream. West of Bandırma they met a seahorse, the first recorded there in three years.',
  ),
  pull(
    'Nothing in the nets yet. But there is weed on the anchor again, and I had forgotten that.',
    'Cemal Aydemir, fisherman, Erdek',
  ),
  p(
    'It will be a while before the nets notice. Depending on the species, a fish hiding in the grass today needs between one and three years to reach a size worth catching. Nor does anyone yet know how many of the juveniles will survive to leave.',
  ),
  h2('What has not come back'),
  p(
    'Below nine metres there is nothing. The water is murkier than it was and too little light reaches the bottom; deeper than 25 metres, the paper notes, oxygen remains very low. The authors avoid the word recovery. They write of a “partial return”.',
  ),
  p(
    'Heat is the other worry. Last August the water off Erdek stayed above 27°C for three weeks. The meadows held, Tunalı said, “and I would rather not run that experiment twice”. The same 41 stations will be dived again next summer.',
  ),
];

const moorings = p(
  'Anchors do the most avoidable harm: a single scar takes three years to close. The centre said after publication that it would lay 30 mooring buoys off Erdek before next season, so that summer boats can tie up without dropping one.',
);

export const en: DemoArticle = {
  slug: 'seagrass-returns-to-southern-marmara',
  kicker: 'Marine science',
  headline: 'Seagrass creeps back across the floor of the southern Marmara',
  standfirst:
    'Divers and drones found 340 hectares of living meadow two summers after the mucilage. Young fish are already using it, though the deepest beds are still bare.',
  dateline: 'Erdek',
  byline: ['mehmet-yildirim', 'james-whitfield'],
  sources: ['research-paper', 'interviews'],
  published: 585,
  hero: {
    drawing: 'seagrass',
    alt: 'A diver with a torch swims over a seagrass meadow, above two white poles that mark out a plot. A shoal of small fish passes through the sunlit water.',
    caption:
      'A meadow gives young fish cover and food. In the southern Marmara the grass now grows to a depth of nine metres.',
    credit: 'Illustration: Gazette',
  },
  pictures: [
    {
      drawing: 'seagrass-map',
      alt: 'Map of the southern Sea of Marmara with the meadows hatched in green along the coast: Erdek 128 hectares, Gemlik 82, Mudanya 76 and Bandırma 54.',
      caption: 'Where living meadow was found. Erdek accounts for 128 of the 340 hectares.',
      credit: 'Map: Gazette',
    },
  ],
  body,
  revisions: [
    {
      at: 390,
      note: 'Added the research centre’s plan for mooring buoys off Erdek.',
      body: [...body.slice(0, -1), moorings, ...body.slice(-1)],
    },
  ],
  comments: [
    {
      author: 'northern_line',
      body: 'Good to see the caveat about the deeper beds given its own section and not buried in the last line.',
      after: 40,
    },
    {
      author: 'Hannah P.',
      body: 'Has anyone tried replanting, as they do with eelgrass in Wales? Or is it better to leave the rhizomes to get on with it?',
      after: 95,
      replies: [
        {
          author: 'James Whitfield',
          staff: 'james-whitfield',
          body: 'I asked. They planted two trial plots off Mudanya last year and lost both in a winter storm. For now the money goes into keeping anchors and sewage off what is growing by itself.',
          after: 148,
          replies: [{ author: 'Hannah P.', body: 'Thank you. That is more of an answer than I expected.', after: 166 }],
        },
      ],
    },
    {
      author: 'Bulent in Leeds',
      body: 'My father fished out of Gemlik. He used to say that you could smell the grass when the wind came off the shallows. I thought he was making it up.',
      after: 210,
    },
    {
      author: 'R. Okafor',
      body: 'A count of 3.6 against 0.6 is striking but how many stations had paired sand plots? If it is only a handful I would be careful.',
      after: 330,
      pending: true,
    },
  ],
};

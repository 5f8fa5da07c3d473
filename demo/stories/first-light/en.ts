import { b, facts, h2, h3, p, pull, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const opening = (mirror: string) => [
  p(
    'At 02:14, in a control room where nobody had taken their coat off, a student noticed that the galaxy was the wrong way round. East and west had been swapped in the software. Someone changed one line, the screen refreshed, and the Karasu telescope had its first picture.',
  ),
  p(
    `It shows NGC 6946, a spiral some 25 million light years away that lies face-on to us, its arms freckled with pink clouds where stars are forming. The new telescope, on a ridge 2,960 metres up in the mountains south of Erzurum, collected its light for 36 minutes with a mirror ${mirror} metres across.`,
  ),
];

const rest = [
  p(
    '“It is not a scientific result,” said Nermin Sağlam, the observatory’s director, who had been awake for 31 hours. “It is a receipt. It says that what we ordered nine years ago has arrived, and that it works.”',
  ),
  facts(
    [b('Mirror: '), '4.1 metres, cast in one piece, coated with aluminium on site.'],
    [b('Exposure: '), '24 frames of 90 seconds through three filters.'],
    [b('Sharpness: '), '0.9 arcseconds, close to what the air above the ridge allows.'],
    [b('Team: '), '61 people from Erzurum, Kazan and Porto.'],
  ),
  h2('A mirror that bends'),
  p(
    'First light is a rite with a practical side. Until starlight has gone through the whole machine, no one can be sure that the parts agree with each other. The Karasu mirror is only 17 centimetres thick, too thin to hold its own shape, and sits on 66 small pistons which push it back into form every few seconds as the telescope tilts.',
  ),
  p(
    'On the first two nights the pistons argued. Stars came out as little triangles. On the third, engineers found that the force sensors were being read in the cold at a scale set in a warm workshop, and the triangles shrank to points.',
  ),
  pull(
    'I had seen this galaxy a hundred times in other people’s papers. This one had our dust on it.',
    'Lale Ersoy, astronomer on shift',
  ),
  h2('Four months behind the snow'),
  p(
    'The ridge was chosen for dry air and dark sky. The price is winter. The access road is shut for about four months of the year, and night crews will come up by snowcat with Yusuf Karataş, a former ski-lift mechanic who also looks after the dome’s heating. Three villages in the valley have swapped 840 street lamps for shielded, warmer ones; the observatory paid for the lamps and the villages chose where they went.',
  ),
  h3('Who will use it'),
  ul(
    'Turkish universities get 45 per cent of the nights.',
    'The partner institutes in Kazan and Porto share 40 per cent.',
    'Ten per cent is open to anyone with a good proposal.',
    'The remaining five per cent goes to schools, which may ask for an object and get the raw frames.',
  ),
  h2('What comes next'),
  p(
    'Seven months of commissioning, and then the instrument that the telescope was really built for. A spectrograph now being assembled in Kazan will split the light of 300 stars at a time; Artyom Belov, who leads that group, hopes to drive it up the road next summer before the first snow. Its first task is a census of old, metal-poor stars in the outskirts of the Milky Way.',
  ),
  p(
    'All data are to become public a year after they are taken. The first image already is. By breakfast it had been downloaded 9,000 times, and the student, Emre Alkan, had been asked by his mother whether he had drawn it.',
  ),
];

export const en: DemoArticle = {
  slug: 'first-light-at-karasu',
  kicker: 'Astronomy',
  headline: 'Mountain telescope near Erzurum opens its eye on a spiral galaxy',
  standfirst:
    'After nine years of building and two nights of triangular stars, the Karasu Observatory has its first picture. The real work starts in seven months.',
  dateline: 'Erzurum',
  byline: ['james-whitfield'],
  sources: ['observatory', 'interviews'],
  published: 880,
  hero: {
    drawing: 'observatory',
    alt: 'An observatory at night, its dome open on a red telescope. Stars trail in circles overhead; one person walks up the lit path to the door.',
    caption: 'The dome at Karasu stands at 2,960 metres. For four months of the year the only way up is by snowcat.',
    credit: 'Illustration: Gazette',
  },
  body: [...opening('4.4'), ...rest],
  revisions: [
    {
      at: 745,
      note: 'Corrected the diameter of the mirror in the second paragraph.',
      body: [...opening('4.1'), ...rest],
    },
  ],
  corrections: [
    {
      at: 745,
      kind: 'correction',
      body: 'An earlier version of this article said that the telescope’s mirror is 4.4 metres across. It is 4.1 metres across.',
    },
  ],
  comments: [
    {
      author: 'Dr P. Lindqvist',
      body: 'Your second paragraph has the mirror at 4.4 metres and your fact box at 4.1. The observatory’s own page says 4.1.',
      after: 70,
      replies: [
        {
          author: 'James Whitfield',
          staff: 'james-whitfield',
          body: 'The box is right and I was wrong. An early design had 4.4 and the number stuck in my head. Corrected, with a note. Thank you.',
          after: 138,
        },
      ],
    },
    {
      author: 'Tess',
      body: '“It is a receipt.” What a good way to put it.',
      after: 115,
    },
    {
      author: 'amateur_in_the_dales',
      body: 'I would like to know more about the lamps. Our parish council has been told that shielded lights are less safe and nobody can produce a figure either way.',
      after: 190,
      replies: [
        {
          author: 'Gwen M.',
          body: 'Ours were replaced in 2019. You see better, because you are not looking into the bulb. No increase in anything, except bats.',
          after: 233,
          replies: [
            {
              author: 'amateur_in_the_dales',
              body: 'Bats I can sell to the parish council.',
              after: 251,
              replies: [{ author: 'Gwen M.', body: 'Start with the owls, they are more popular.', after: 264 }],
            },
          ],
        },
      ],
    },
    {
      author: 'Farhan',
      body: 'Is there a link for schools? My Year 9s would ask for every single object.',
      after: 420,
    },
    {
      author: 'skeptic77',
      body: 'Space pictures again. I would rather read what it cost.',
      after: 640,
      pending: true,
    },
  ],
};

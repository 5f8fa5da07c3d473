import { p } from '@/lib/stories/body/build';
import type { BodyNode } from '@/lib/stories/body/schema';
import type { DemoArticle } from '../../types';

// The first publication gave the gate to the wrong owner; the correction below replaces this one paragraph.
const body = (owner: string): BodyNode[] => [
  p(
    'At half past five in the morning 1,140 people left their beds in Lyall Bay, a low-lying suburb of Wellington, and walked uphill. After a strong earthquake close to the shore the first wave may need only ten minutes or so, less than it takes to issue a warning. New Zealand’s rule is to go at once if the shaking is hard or lasts more than a minute.',
  ),
  p(
    `Half the walkers crossed the 35-metre line within eleven minutes. The last, a family with a pushchair and a grandmother on two sticks, took 27. The biggest delay was a padlock: a gate ${owner}, halfway up the shortest route, cost some 200 people six minutes.`,
  ),
  p(
    'The gate now has a latch. The school will hold its next walk in rain, and households on the flat are pairing with neighbours who own a wheelbarrow or a strong back. Mele Tauri, who is eleven, carried the cat. She recommends practising that part beforehand.',
  ),
];

export const en: DemoArticle = {
  slug: 'lyall-bay-tsunami-walk',
  kicker: 'New Zealand',
  headline: 'Lyall Bay walks uphill in the dark to rehearse a tsunami',
  standfirst:
    'Half of the 1,140 people who took part reached safe ground in eleven minutes. The slowest needed 27, and one locked gate held up two hundred.',
  dateline: 'Wellington',
  byline: ['clara-hughes'],
  sources: ['civil-protection'],
  published: 395,
  body: body('belonging to the primary school'),
  revisions: [
    {
      at: 258,
      note: 'Corrected who owns the locked gate: the bowling club, not the primary school.',
      body: body('belonging to the bowling club'),
    },
  ],
  corrections: [
    {
      at: 258,
      kind: 'correction',
      body: 'The first version of this article said the locked gate belonged to the primary school. It belongs to the bowling club. The school’s own gates were open.',
    },
  ],
  comments: [
    {
      author: 'Hugh, Queens Drive',
      body: 'The gate is ours, I am sorry to say, not the school’s. The bowling club has locked it since somebody drove across the green. It has a latch now and will stay that way.',
      after: 88,
      replies: [
        {
          author: 'Clara Hughes',
          staff: 'clara-hughes',
          body: 'Thank you for telling us. We have corrected the article.',
          after: 139,
        },
      ],
    },
    {
      author: 'Rangi P.',
      body: 'Good turnout, but everybody knew the date. Do it again without telling us and then look at the median.',
      after: 175,
    },
  ],
};

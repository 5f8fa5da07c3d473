import { b, facts, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'calderwick-map-of-refused-potholes',
  kicker: 'Roads',
  headline: 'Calderwick publishes the potholes it has decided not to mend',
  standfirst:
    'Each refusal now appears on a public map with the inspector’s measurement. The first month shows that one refused hole in four was never looked at.',
  dateline: 'Calderwick',
  byline: ['elif-aksoy'],
  sources: ['council-minutes'],
  published: 210,
  body: [
    p(
      'Until last month, anyone who reported a pothole in Calderwick received a reference number. Now they receive a reason as well. The West Yorkshire borough puts every repair it refuses on a public map, with the depth its inspector measured and the rule applied.',
    ),
    facts(
      [b('Reported: '), '1,912 holes in the first month. Accepted for repair: 1,204.'],
      [b('Too shallow: '), '391, under the borough’s limit of 40 millimetres.'],
      [b('Duplicates: '), '96. On private land: 52.'],
      [b('Closed without a visit: '), '169.'],
    ),
    p(
      'The last figure was news to the councillors who had voted for the map. The highways committee wants all 169 inspected by the end of next month. Its chairman, Colin Sugden, said two of the borough’s five inspector posts had been vacant since spring.',
    ),
    p(
      'Joan Ackroyd teaches children to ride bicycles on Mill Bank, where the hole outside the school measures 38 millimetres. “I have that in writing now,” she said. “I shall go back with a ruler after the first frost.”',
    ),
  ],
  comments: [
    {
      author: 'Derek, Mill Bank',
      body: 'I live opposite. It was 38 before the bin lorry found it. Reported again this morning, with a photo and a tape measure in it.',
      after: 22,
    },
    {
      author: 'Priya N.',
      body: 'Credit where due: publishing the 169 cannot have been comfortable. Our council next door does the same thing and tells nobody.',
      after: 47,
      replies: [
        {
          author: 'two_wheels',
          body: 'Agreed, though I will clap when the inspectors are hired. A map does not fill anything.',
          after: 71,
        },
      ],
    },
  ],
};

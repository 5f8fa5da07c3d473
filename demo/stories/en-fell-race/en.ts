import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'ullscarf-skyline-kit-check',
  kicker: 'Fell running',
  headline: 'Lakeland fell race sends 23 home for a missing whistle or map',
  standfirst:
    'The Ullscarf Skyline was run on its lower course in a gale. Josie Braithwaite won the women’s race by eleven seconds after stopping to close a gate.',
  dateline: 'Keswick',
  byline: ['timur-galiyev'],
  sources: ['organising-committee'],
  published: 92,
  body: [
    p(
      'Of the 318 runners who queued at the kit check for the Ullscarf Skyline, 23 did not start. Eleven had no whistle, seven no map and five a jacket with unsealed seams. They were given tea and their parking money. An hour later the wind on the ridge reached 60 miles an hour and the race was moved to its lower course, ten miles instead of fourteen.',
    ),
    p(
      'Josie Braithwaite of Keswick won the women’s race in 1 hour 38 minutes 20 seconds, eleven seconds ahead of Mairi Lennox. She had lost some of her lead by turning back to shut a gate that others had run through. Sam Tyson won the men’s in 1:21:47.',
    ),
    p(
      'All but seven finished, and nobody had to be looked for, which is how the organisers judge a day like this. Refused runners keep their place for next year. The whistle costs £2.',
    ),
  ],
  comments: [
    {
      author: 'Unsealed seams',
      body: 'I was one of the five. Annoyed for about an hour, and then I watched the first finishers come in blue. Fair enough.',
      after: 14,
    },
    {
      author: 'Bob G.',
      body: 'Seven people turned up to a fell race with no map? In my day the other runners would have sent them home.',
      after: 29,
      replies: [
        {
          author: 'Catriona',
          body: 'In your day half the field had no map and followed you, Bob.',
          after: 37,
        },
      ],
    },
    {
      author: 'valley_shepherd',
      body: 'From the farm: thank you to the lass who closed the gate. There were forty tups behind it.',
      after: 51,
    },
  ],
};

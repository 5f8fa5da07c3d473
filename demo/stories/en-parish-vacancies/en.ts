import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'stenbury-parish-nine-candidates',
  kicker: 'Parish councils',
  headline: 'Suffolk parish finds nine candidates by asking about drains',
  standfirst:
    'Stenbury’s council had too few members left to hold a meeting. Then the postwoman wrote a notice that described the work instead of the vacancies.',
  dateline: 'Stenbury',
  byline: ['clara-hughes'],
  sources: ['council-minutes'],
  published: 1085,
  body: [
    p(
      'For three months Stenbury, a Suffolk village of 640 people, had a parish council that could not meet. The law wants at least three members in the room. Five of the seven seats were empty, and one of the two remaining councillors was in plaster.',
    ),
    p(
      'Notices in the official wording drew no one. Carol Minns, who delivers the post, pinned her own beside them. It asked who knew where the drains ran, who could read a builder’s quotation and who would walk the footpaths twice a year. Nine people put their names down. One is 19; another is the retired digger driver who laid most of the drains.',
    ),
    p(
      'Nine names for five seats mean a ballot, Stenbury’s first since 1995. It will be held in the village hall next month, and voters need photo identification. Mrs Minns is not standing. “I only wanted the path to the surgery cut back,” she said. “One of the candidates did it on Sunday.”',
    ),
  ],
};

import { b, facts, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'galway-students-spare-rooms',
  kicker: 'Lodgings',
  headline: 'Galway finds 84 students a room in somebody’s house',
  standfirst:
    'A neighbourhood scheme introduces older owners to students and makes both sign two pages first. Of the twelve pairs that parted, most fell out over the cold.',
  dateline: 'Galway',
  byline: ['elif-aksoy'],
  sources: ['interviews'],
  published: 640,
  body: [
    p(
      'When term began in Galway, 84 students moved into the spare rooms of people they had met twice. Both meetings are compulsory. So is a two-page agreement that covers the kitchen, visitors, noise and, since last winter, the thermostat.',
    ),
    facts(
      [b('Rent: '), '€95 a week with bills, or €60 and six hours of help.'],
      [b('Help: '), 'shopping, lifts, computers. Nursing is excluded.'],
      [b('Leaving: '), 'two weeks’ notice on either side, no reason needed.'],
    ),
    p(
      'Last year 12 of 61 pairs separated early, seven of them over heating. Breda Lally, who is 77 and coordinates the scheme from her own hall, now asks everyone what they wear indoors in January. “They laugh,” she said, “and then they tell me.”',
    ),
    p(
      'The waiting list has 340 students and three owners. Aoife Gormley, in her second year of engineering, lodges with a retired bus inspector in Renmore and has stopped commuting from Mayo. She has gained eleven hours a week and learned twenty-five, his card game.',
    ),
  ],
};

import { b, facts, h2, p, pull, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'bridge-marathon-half-past-five-start',
  kicker: 'Running',
  headline: 'İstanbul’s bridge marathon will start at dawn to escape the heat',
  standfirst:
    'After 31 runners were taken to hospital last year, the gun moves from nine o’clock to half past five. Ferries and the metro will carry 18,400 people through the night.',
  dateline: 'İstanbul',
  byline: ['mehmet-yildirim', 'timur-galiyev'],
  sources: ['organising-committee', 'interviews'],
  published: 1790,
  hero: {
    drawing: 'marathon',
    alt: 'Runners cross a suspension bridge. Behind them a large sun rises over a city skyline; a cargo ship passes below.',
    caption: 'On the first Sunday in June the sun comes up at 05:33, three minutes after the new start.',
    credit: 'Illustration: Gazette',
  },
  body: [
    p(
      'The sun rises over the Bosphorus at 05:33 on the first Sunday in June. From its next edition, the Bridge Marathon will beat it by three minutes.',
    ),
    p(
      'The organising committee has moved the start from 09:00 to 05:30, the earliest of any large city race in the region, because the finish had become too hot to be safe. Last year, with the thermometer at the line showing 29°C at eleven in the morning, 212 runners went to the medical tents and 31 to hospital. All recovered.',
    ),
    p('“I would call that luck,” said Tarık Sezer, the race doctor, who has run it 17 times himself.'),
    facts(
      [b('Start: '), '05:15 for wheelchairs, 05:30 for the marathon, 06:10 for the ten kilometres.'],
      [b('Roads: '), 'the bridge closes to cars at 04:00 and the course reopens at 11:30, instead of 15:00.'],
      [b('Refunds: '), 'full, for 45 days. On the first day 260 runners asked.'],
      [b('Reserve rule: '), 'if it is above 22°C at 05:30, the distance is cut to 30 kilometres.'],
    ),
    h2('The slow are the ones at risk'),
    p(
      'The front of a marathon is finished before the asphalt warms. It is the five-hour runner who needs shade, and on the bridges and the coastal road there is none. On last year’s weather, someone taking four hours spent half the race above 25°C. Under the new timetable it would be the final two kilometres.',
    ),
    p(
      'The mean temperature at eleven o’clock on race day has been 4.2 degrees higher over the past five editions than it was over the first five.',
    ),
    pull('By the fifth hour I want nobody left on that bridge.', 'Tarık Sezer, race doctor'),
    h2('How to get to a race at four in the morning'),
    ul(
      'The metro and the Marmaray line open at 03:00, free with a race number.',
      'Fourteen ferries leave Kadıköy, Üsküdar and Beşiktaş between 03:30 and 04:30.',
      'Kit bags are handed in the day before, at number collection.',
    ),
    p(
      'Sezer would have preferred October. Berna Kutlu, who chairs the committee, said that bridge permits, shipping and three other races stood in the way, and that she had not stopped asking.',
    ),
    p(
      'Nevzat Bilge, a retired printer of 67 who has never missed the race, is content. He worked nights for thirty years; half past five, he said, was his lunch break. Sibel Taş, a nurse who hands out water at the first station, comes off duty at eight. The committee has since set up a second shift of volunteers for people like her, and she has put her name down.',
    ),
  ],
};

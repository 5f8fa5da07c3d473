import { b, facts, h2, h3, ol, p, quote } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'middle-corridor-caspian-ferry-timetable',
  kicker: 'Middle Corridor',
  headline: 'How a shared timetable took a week off the Caspian crossing',
  standfirst:
    'Trains from Kazakhstan now wait four days for the ferry instead of eleven, and nobody bought a ship. What still slows the route to Türkiye is paper, empty boxes and a shrinking sea.',
  dateline: 'Baku',
  byline: ['sofya-orlova'],
  sources: ['rail-operator', 'gazette', 'interviews'],
  published: 1915,
  hero: {
    drawing: 'freight-train',
    alt: 'A long container train curving along a shore through dry grassland. Three camels walk on the left; a ship stands on the horizon.',
    caption: 'A block train of 55 wagons. Lentils, copper and machine parts travel this way to the Caspian.',
    credit: 'Illustration: Gazette',
  },
  pictures: [
    {
      drawing: 'corridor-map',
      alt: 'Map of the route: by rail from Kazakhstan to Aktau, by ferry across the Caspian to Baku, shown as a dotted line, then by rail again through Tbilisi and Kars to the port of Mersin.',
      caption:
        'The Middle Corridor from Aktau to Mersin. The ferry crossing, dotted, is a small part of the way and has been the slowest.',
      credit: 'Map: Gazette',
    },
  ],
  body: [
    p(
      'For years the queue at the Caspian port of Aktau was kept in an exercise book. Aigerim Tulepova, a dispatcher, wrote down the number of each train, the day it came and how often somebody had rung to complain. The longest entry belongs to a load of lentils that waited 26 days. The book is in a drawer now. On her wall is a timetable, and the same one hangs in Alat, the port south of Baku, and in Tbilisi and Kars.',
    ),
    p(
      'Nine months after four railways, two ports and a ferry line agreed to work to it, container trains on the Middle Corridor from Kazakhstan to Türkiye wait an average of four days for a ferry, where they used to wait eleven. The fleet is the one they had before.',
    ),
    h2('From a queue to a booking'),
    p(
      'The old rule was first come, first carried. It rewarded arriving early and standing still, so everybody did. Under the new one a train books its place 72 hours ahead, while still on the steppe; if it misses the slot it goes to the back, and every partner sees it happen. ',
      b('The seven days came out of the waiting, not the sailing.'),
      ' Two more were saved at Akhalkalaki in Georgia, where wagons change from broad to standard gauge and the crew now knows when to turn up.',
    ),
    facts(
      'Average wait for the ferry at Aktau: 11 days before, 4 now',
      'Trains a month: 9 before, 21 now',
      'Almaty to Mersin, loading to unloading: 31 days before, 22 now',
    ),
    picture(0),
    h2('Who gains'),
    h3('People who count single containers'),
    p(
      'A wagon and a forty-foot container cost 38 dollars a day to hire, so a week is worth 266. A copper smelter would not notice. Saule Yermekova, who sends forty containers of lentils a year from Kostanay to the pulse merchants of Mersin, says it pays her bookkeeper.',
    ),
    quote('“For the first time I gave a buyer a day. Not a month. A day.”'),
    h3('People who unload them'),
    p(
      'In Kars, where trains once came three together or not at all, the warehouse manager Vedat Aras has hired 34 people on fixed shifts. The only loser anyone could name was the café at the gate of Alat port. It lived off stranded drivers and has half as many.',
    ),
    h2('What is missing'),
    ol(
      [
        b('One document. '),
        'Papers are still typed afresh at Alat and again at Akhalkalaki, which takes 26 hours on average.',
      ],
      [b('Something to carry home. '), 'Seven containers in ten go back empty, and the lentils pay for the air.'],
      [b('Water. '), 'The Caspian is falling. Ferries load 15 per cent fewer wagons than five years ago.'],
    ),
    p(
      'Ketevan Lomtadze, an economist in Tbilisi, distrusts the average. In one windy month the wait was back to seven days, and storms shut Aktau 46 times in a year. The timetable has not abolished weather, she says, only the habit of blaming it for everything. That may prove to be its real worth: when a train is late now, it is known where, and whose turn it is to explain. The partners meet next on the single document. They have promised to arrive with one form between them. At present there are three.',
    ),
  ],
};

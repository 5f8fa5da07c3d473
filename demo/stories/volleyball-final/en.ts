import { b, facts, h2, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'korfez-beat-volga-kazan-in-five',
  kicker: 'Volleyball',
  headline: 'Four points from nowhere: Körfez win their first cup in 31 years',
  standfirst:
    'Two points down in the fifth set, Melis Uyar walked back to serve and forgot the score. Fourteen months after knee surgery, she finished with 31 points.',
  dateline: 'İzmir',
  byline: ['timur-galiyev'],
  sources: ['gazette', 'interviews'],
  published: 438,
  hero: {
    drawing: 'volleyball-net',
    alt: 'Above the net a player’s hand strikes the ball; on the other side a blocker in yellow reaches up with both arms. Further along, past the antenna, one more hand is raised.',
    caption: 'After two hours and 26 minutes the teams were separated by two points out of 220.',
    credit: 'Illustration: Gazette',
  },
  body: [
    p(
      'A match that lasts two hours and 26 minutes can be told through any of its 220 points. The players of Körfez, who beat Volga Kazan 3–2 in İzmir to win the Four Seas Cup, will tell it through the last four.',
    ),
    p(
      'They were 13–11 down in the deciding set. Their coach, Nihal Ersöz, had called her final time-out and drawn nothing on her board. Then Darya Kolesnik, who had hardly missed all night, put a cross-court shot two fingers wide, and Melis Uyar picked up the ball.',
    ),
    facts(
      [b('Sets: '), '25-22, 19-25, 27-29, 25-20, 15-13.'],
      [b('Körfez: '), 'Melis Uyar 31, Derya Olcay 17, Nehir Şen 14.'],
      [b('Volga Kazan: '), 'Darya Kolesnik 29, Alina Sabirova 18.'],
      [b('Crowd: '), '7,400.'],
    ),
    p(
      'Her first serve dropped between two receivers. Her second was passed too close to the net and Olcay, the middle blocker, put it down with one hand. The third began a rally that took the libero, Zehra Baysal, as far as the advertising boards to keep it alive. Uyar finished it from behind the attack line. The ball clipped paint; Volga asked for the replay, and the replay agreed with the referee.',
    ),
    pull('I had forgotten the score. I turned round and asked Selin what it was.', 'Melis Uyar, Körfez captain'),
    h2('The set that got away'),
    p(
      'It should have been over sooner. Körfez had two set points at 24–22 in the third and wasted both, while Kolesnik scored with six attacks out of seven. Volga took it 29–27 and led for half of the fourth.',
    ),
    p(
      'Ersöz then changed her setter. Selin Tok is 19 and, by her own account, “too young to be careful”. She fed the middle over and over again, and Olcay scored with all five attacks she was given in the set. Volga’s block, pulled inwards, was late on the wings for the rest of the night.',
    ),
    h2('Two captains, one old flat'),
    p(
      'Uyar, 28, tore a cruciate ligament in her left knee fourteen months ago. For two seasons before that she had played for Volga. She and Kolesnik shared a flat near the Kazanka embankment and a car that started on alternate days. After the match they stood talking under the net until the stewards needed it, and then the two teams lined up for one photograph.',
    ),
    p(
      '“I taught her that serve,” Kolesnik said. “That is, I told her for two years to hit it shorter, and she wouldn’t. Tonight she listened.”',
    ),
    p(
      'Andrei Lugovoi, the Volga coach, said that his side had lost by the width of a line and did not need to change much. Körfez travel home to İzmit, where the club has promised 300 balls to the children who come to the seafront to meet them. They are back in the league in four days.',
    ),
  ],
  comments: [
    {
      author: 'Gemma R.',
      body: 'A car that started on alternate days. I would read a whole piece about that flat.',
      after: 35,
    },
    {
      author: 'libero_no_7',
      body: 'Lovely report. One small thing: a one-handed put-down of an overpass is usually credited as an attack and not a block. Did the scorers give it as a block?',
      after: 88,
      replies: [
        {
          author: 'Timur Galiyev',
          staff: 'timur-galiyev',
          body: 'They gave it as a block: a Volga player was trying to push it back over and Olcay met it at the net. I checked the sheet, because I wondered too.',
          after: 150,
          replies: [{ author: 'libero_no_7', body: 'Then I withdraw with pleasure.', after: 172 }],
        },
      ],
    },
    {
      author: 'Ilgiz from Leicester',
      body: 'As a Kazan man: heartbroken, and no complaints. They were braver at the end.',
      after: 190,
    },
  ],
};

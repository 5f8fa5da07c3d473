import { b, facts, h2, p, pull, quote } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'Volunteer number 41, a retired schoolteacher, had been lying for nineteen hours on the third floor of a building made to collapse. She had a thermos, a blanket and forty pages of a novel left. At the edge of Yalova, on the southern shore of the Sea of Marmara, she was found by Argo, a six-year-old Malinois who had come from Thessaloniki in the back of a van.',
  ),
  p(
    'For 72 hours, 1,140 rescuers and 38 dogs from Türkiye, Greece, Bulgaria, Romania and Georgia worked through a single scenario at six sites around the sea: 04:12, an epicentre in mid-Marmara, magnitude 7.1. Serap Tunalı, who directed the drill, did not open the closing meeting with what had gone well. She opened it with nine hours of silence.',
  ),
  h2('Three radio systems, five plans'),
  p(
    'The teams arrived with three kinds of radio and five frequency plans, each drawn up without sight of the others. In Yalova, Bulgarian crews sent messages by motorcycle to Greek crews working 400 metres away. A hydraulic cutter requested from Gemlik set out twice and was once delivered to the wrong ruin.',
  ),
  pull(
    'We could see each other and we could not hear each other. So we waved.',
    'Stoyan Denev, Bulgarian signals officer',
  ),
  p(
    'The remedy was in nobody’s plan. Amateur radio operators from Bandırma emptied their storeroom of 60 handsets, tuned them all to one channel and gave twelve to each team. The first message everyone heard went out in the ninth hour. It was a request for batteries.',
  ),
  facts(
    'Five countries, six sites, 1,140 rescuers and 38 dogs',
    'Of 64 volunteers hidden in rubble, 61 were found within 30 hours',
    'Dogs located 49 of them; listening equipment located 12',
    'The field hospital opened in 4 hours 20 minutes against a target of six hours',
  ),
  picture(0),
  h2('A bridge that was open and closed'),
  p(
    'In the sixth hour the umpires declared the suspension bridge over the Gulf of İzmit closed, and kept it closed for four. Nobody had been warned, which was the point. A convoy of 22 vehicles waiting in Gebze to cross to Yalova had no ferry in its plan, so it drove round the gulf and reached the rubble 3 hours 50 minutes late.',
  ),
  p(
    '“There are ferry operators on both shores, and their telephone numbers are not a secret,” Ms Tunalı said. “Ringing them was nobody’s job. That will be the first line of the report.”',
  ),
  h2('What held'),
  p(
    b('Silence worked. '),
    'On every hour all machinery stopped for three minutes so that rescuers could listen; even passing lorries kept to it. ',
    b('So did a card. '),
    'Forty sentences in five languages, from “Where does it hurt?” to “How many of you are there?”, fitted in a breast pocket.',
  ),
  p(
    'At Silivri, wind took the hospital tents down twice before the first “casualty” came in, still an hour and forty minutes ahead of target. Nino Kalandia, the Georgian doctor in charge, had another complaint:',
  ),
  quote('“Beside forty beds they had packed one child’s stretcher. Earthquakes do not happen only to adults.”'),
  p(
    'The three volunteers who were never found walked out when time was called. One had sat in a lift shaft in Gebze while searchers crossed above him twice; his notes have gone into the training file. The five countries have promised a joint report within thirty days, uncut. Next year’s drill is in Burgas.',
  ),
];

export const en: DemoArticle = {
  slug: 'marmara-earthquake-drill-radios',
  kicker: 'Earthquake drill',
  headline: 'A 72-hour quake drill on the Marmara finds its weak link: the radio',
  standfirst:
    'Rescuers from five countries rehearsed a magnitude 7.1 together. Dogs and microphones found 61 of 64 people in the rubble, but it took nine hours for the teams to hear one another.',
  dateline: 'Yalova',
  byline: ['mehmet-yildirim', 'clara-hughes'],
  sources: ['civil-protection', 'gazette'],
  published: 165,
  hero: {
    drawing: 'marmara-map',
    alt: 'Map of the Sea of Marmara. Rings spread from an epicentre in the middle of the sea; red diamonds along its shores mark six drill sites: Silivri, Tekirdağ, Gebze, Yalova, Gemlik and Bandırma.',
    caption: 'The epicentre in the scenario, and the places where the five countries’ teams worked.',
    credit: 'Map: Gazette',
  },
  pictures: [
    {
      drawing: 'drill-tents',
      alt: 'Rows of rescue tents under floodlights as the sun comes up behind a city. Rescuers in helmets move about the camp; in the foreground a search dog sits waiting.',
      caption: 'The camp on the third morning, as one shift hands over to the next.',
      credit: 'Illustration: Gazette',
    },
  ],
  body,
  revisions: [
    {
      at: 70,
      note: 'Added what the five teams agreed about radios after the closing meeting.',
      body: [
        ...body.slice(0, 6),
        p(
          'After the meeting the five signals officers stayed behind and wrote a shared frequency list on two sides of paper. It is to be tested by radio every three months, and each team will keep twelve spare handsets on the common channel.',
        ),
        ...body.slice(6),
      ],
    },
  ],
  comments: [
    {
      author: 'northern_line',
      body: 'Twenty years in mountain rescue in Wales and I can tell you it is always the radios. Always. Well done to the amateurs.',
      after: 12,
      replies: [
        {
          author: 'G. Prentice',
          body: 'Same at sea. The technology is cheap, agreeing on it is what costs.',
          after: 19,
        },
        {
          author: 'Hale',
          body: 'Why not satellite phones? Genuine question.',
          after: 25,
          replies: [
            {
              author: 'northern_line',
              body: 'One person talks to one person. On rubble you need everybody to hear “stop the digger” at once.',
              after: 33,
              replies: [{ author: 'Hale', body: 'That makes sense, thank you.', after: 38 }],
            },
          ],
        },
      ],
    },
    {
      author: 'Priya S.',
      body: 'One child’s stretcher. I hope that line is read aloud in every planning meeting.',
      after: 30,
    },
    {
      author: 'R. Odell',
      body: 'Slightly unfair headline. 61 of 64 in thirty hours is an extraordinary result, and you put the radios first.',
      after: 44,
      replies: [
        {
          author: 'Clara Hughes',
          staff: 'clara-hughes',
          body: 'A fair challenge. The organisers themselves put the nine hours first, because in a real earthquake most people who are saved are saved early. The 61 stands directly under the headline.',
          after: 71,
        },
        { author: 'Marit', body: 'A drill that reports only success is a parade.', after: 83 },
      ],
    },
    {
      author: 'Tom from Leeds',
      body: 'What breed were the other 37 dogs? Asking for my daughter, who is seven.',
      after: 92,
    },
    { author: 'Lev', body: 'Will the full report be in English too?', after: 139, pending: true },
  ],
};

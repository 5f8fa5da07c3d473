import { facts, h2, p, quote } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'aylin-safina-wins-tbilisi-open',
  kicker: 'Chess',
  headline: 'A 14-year-old beats eleven grandmasters to the title in Tbilisi',
  standfirst:
    'Aylin Safina, who learnt the game in the cab of her father’s trolleybus, went through nine rounds unbeaten. She was late for the prize-giving because of algebra.',
  dateline: 'Tbilisi',
  byline: ['timur-galiyev'],
  sources: ['organising-committee', 'interviews'],
  published: 915,
  hero: {
    drawing: 'chess-board',
    alt: 'A low view across a chessboard: in front, a white pawn and a tall black queen throw long shadows. Behind them stand a king and a few pawns, against a huge low sun.',
    caption: 'Her sixth-round game against a Swedish grandmaster went on for more than five hours.',
    credit: 'Illustration: Gazette',
  },
  body: [
    p(
      'On the fortieth move of the sixth round in Tbilisi, Nils Ekdal, a Swedish grandmaster of 34, offered a draw. It was a courtesy. Each side had a rook; his opponent had a pawn more; any textbook will tell you that the position cannot be won.',
    ),
    p(
      'Aylin Safina, who is 14 and had read the same textbooks, shook her head. For an hour and a half she walked her king about, asking him the same small question in different ways. On move 71 he got the answer wrong and resigned. Then he asked her to show him where, and they stayed at the board until someone came to put out the lights.',
    ),
    p(
      'Three rounds later she had won the tournament, half a point ahead of Ekdal and of Levan Macharadze of Georgia, with eleven grandmasters in the field and none in front of her.',
    ),
    facts(
      'Score: 7½ out of 9, with six wins and three draws.',
      'Field: 94 players from 21 countries. Safina was seeded 38th with a rating of 2318.',
      'Performance rating: 2664, which earns her the first of the three norms needed for the grandmaster title.',
      'Prize: 4,000 lari.',
    ),
    h2('The number six'),
    p(
      'Her father, Farid, drives the number 6 trolleybus in Kazan and kept a board in the cab for the wait at the terminus. He taught her the moves when she was five. At six she beat him, then the dispatcher, then the depot.',
    ),
    p(
      'She was sent to a chess club in a basement a street away, where Rustam Valeev has taught for 23 years. He enters nobody for a tournament until they have learnt to resign politely. Safina needed two years. “She has stopped throwing the pieces,” he said. “Now it is only the ears that go red.”',
    ),
    h2('A draw was enough'),
    p(
      'In the last round she had Black against Macharadze and needed half a point. She chose the French Defence, which has a name for patience, and on move 34 the same position stood on the board for the third time.',
    ),
    quote('“I didn’t understand that I had won the tournament,” she said. “I understood that I hadn’t lost the game.”'),
    p(
      'When they called her name at the closing ceremony she was in her hotel room, finishing an algebra paper that her school had sent by e-mail. She got a four, one short of full marks: a minus sign had gone missing.',
    ),
    p(
      'The fare to Tbilisi was collected by the parents of the other children at the club. On Saturday she will be back among them for the district schools’ championship. The organisers offered to excuse her. She is playing on board three, as she promised to; board one belongs to a friend.',
    ),
  ],
  comments: [
    {
      author: 'Rook Lane Chess Club',
      body: '“Asking him the same small question in different ways” is the best description of a rook ending that I have seen in a newspaper.',
      after: 80,
      replies: [
        {
          author: 'Vikram',
          body: 'Usually it is my opponent who asks and me who gets it wrong.',
          after: 105,
        },
      ],
    },
    {
      author: 'Joan',
      body: 'Lovely, but please leave her alone for a few years now. I coached juniors. The articles are what does for them.',
      after: 220,
      replies: [
        {
          author: 'Timur Galiyev',
          staff: 'timur-galiyev',
          body: 'Her coach said the same, and asked us not to publish a photograph. We agreed; the picture above is a drawing for that reason.',
          after: 301,
          replies: [{ author: 'Joan', body: 'Good for him, and for you.', after: 318 }],
        },
      ],
    },
    {
      author: 'exchange_sac',
      body: 'Minor: a rook ending with an extra pawn is often drawn, but plenty are won. It depends where the pawn is. “Any textbook” is too strong.',
      after: 410,
    },
  ],
};

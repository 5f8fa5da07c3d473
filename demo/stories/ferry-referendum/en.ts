import { b, h2, p, quote, ul } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'For forty years the last boats between Kavakdere and Sazlı have left both shores at 11.15pm. Miss yours and you knock on a friend’s door, or drive 78 kilometres round the bay. The town has now voted to change that: 58.4% of valid ballots backed a proposal to keep the ferry running until morning and to charge nothing for it.',
  ),
  p(
    'The election board put turnout at 61% of 31,240 registered voters. The result is not legally binding, but Selin Arıkan, the mayor, promised from the start to abide by it. Speaking at the landing stage for about two minutes, she said the first free boat would sail on the first of next month. She also explained why she had wanted it:',
  ),
  quote(
    'Someone who is still on the far shore at a quarter past eleven does not stop being one of us. We have simply behaved as if they did.',
  ),
  h2('What the town gets'),
  ul(
    [
      b('One ferry'),
      ', crossing in 22 minutes, with a boat every half hour until 1am, hourly until 5am, then every half hour again.',
    ],
    [b('No fare'), ' between 11.15pm and 6am. Day tickets cost what they did before.'],
    [
      b('Eighteen new jobs'),
      ' in two night crews. Wages take 26 million of the 41 million lira a year; fuel takes 11 million, maintenance four.',
    ],
  ),
  p(
    'Hatice Demirel, a nurse, finishes her evening shift at the Sazlı hospital at half past eleven, when the boat has been gone for fifteen minutes. Two nights a week she sleeps in the staff room on a pair of chairs. “I didn’t vote for it because it’s free,” she said. “I voted for it because it’s there.”',
  ),
  h2('Shore and hillside'),
  picture(0),
  p(
    'The boat was most popular where people can see it. In İskele, by the landing stage, 72% turned out and 74% of them said yes. In Tepe, at the top of the hill, turnout was 49% and the proposal lost. It lost narrowly in Bağlar too.',
  ),
  p(
    'Haldun Tezcan, the councillor who led the no campaign, accepted the result but not the bill. The money, he points out, was meant for resurfacing the road to Tepe. “I won’t stand in front of the boat,” he said. “I will stand over the invoice.” He wants a ceiling on spending and a public count of passengers after six months.',
  ),
  p(
    'The council must approve the transfer this week. Ms Arıkan’s group holds 17 of its 31 seats. According to the minutes, last year’s attempt failed by two votes at a sitting that ran towards midnight. Three members on their way back from the far shore never got there. They had missed the last boat.',
  ),
];

const boatmen = p(
  'Fourteen small-boat owners, who carry stranded passengers at night for 300 lira a head, stand to lose most of their trade. “We took people over for forty years when nobody else would,” said İlyas Kaptan, who heads their co-operative. The town hall says it will offer them a standby contract, but has given no terms.',
);

export const en: DemoArticle = {
  slug: 'kavakdere-votes-for-free-night-ferries',
  kicker: 'Local referendum',
  headline: 'Kavakdere votes for free ferries through the night',
  standfirst:
    'The strait town backed the all-night boats by 58.4% on a turnout of 61%. They start on the first of next month and will cost 41 million lira a year.',
  dateline: 'Kavakdere',
  byline: ['mehmet-yildirim'],
  sources: ['election-board', 'council-minutes', 'gazette'],
  published: 68,
  hero: {
    drawing: 'night-ferry',
    alt: 'A ferry with its windows lit crosses a strait under a full moon, its lights broken up on the water. On the quay a woman and a waving child watch it, a white cat beside them.',
    caption: 'The Kavakdere–Sazlı ferry, which will sail until morning from next month.',
    credit: 'Illustration: Gazette',
  },
  pictures: [
    {
      drawing: 'turnout-chart',
      alt: 'Bar chart of turnout by neighbourhood: İskele 72%, Çarşı 68%, Bağlar 60%, Yenimahalle 55%, Tepe 49%.',
      caption: 'Turnout by neighbourhood, %. Source: Kavakdere election board.',
      credit: 'Chart: Gazette',
    },
  ],
  body,
  revisions: [
    {
      at: 31,
      note: 'Added the response of the small-boat owners.',
      body: [...body.slice(0, -1), boatmen, ...body.slice(-1)],
    },
  ],
  corrections: [
    {
      at: 24,
      kind: 'clarification',
      body: 'Several readers asked whether the ferry becomes free all day. It does not: only crossings between 11.15pm and 6am are without a fare.',
    },
  ],
  comments: [
    {
      author: 'northern_line',
      body: 'Forty-one million lira for roughly 31,000 voters is about 1,300 lira a head each year. That is four rides with the boatmen. Looks like a bargain if people actually use it.',
      after: 6,
      replies: [
        {
          author: 'Graham P.',
          body: 'If being the operative word. Our night bus carried eleven people on a good Friday.',
          after: 12,
          replies: [
            {
              author: 'northern_line',
              body: 'Eleven people who could keep their jobs, though. I was one of them.',
              after: 19,
            },
          ],
        },
      ],
    },
    {
      author: 'Ros',
      body: 'The detail about the councillors missing their own vote because of the last boat is perfect.',
      after: 9,
    },
    {
      author: 'D. Marlowe',
      body: 'One vessel, day and night, with four million for maintenance? I worked on car ferries for years. They will need a relief boat by the first winter.',
      after: 15,
      replies: [
        {
          author: 'Mehmet Yıldırım',
          staff: 'mehmet-yildirim',
          body: 'The town owns a second, older ferry, kept for summer weekends. The proposal names it as the reserve but sets no money aside for it. I will ask.',
          after: 33,
        },
        {
          author: 'D. Marlowe',
          body: 'Thank you. That answers half of it, and the other half is the point.',
          after: 40,
        },
      ],
    },
    {
      author: 'Tomasz',
      body: 'Does this mean it is free in the daytime as well? The headline could be read either way.',
      after: 20,
      replies: [{ author: 'Ros', body: 'Night only, it says so under the list.', after: 23 }],
    },
    {
      author: 'Leyla in Leeds',
      body: 'My grandparents are in Tepe. They voted no over the road and are still pleased for the nurses. Both things can be true.',
      after: 37,
    },
    { author: 'seawall', body: 'Who paid for the yes posters, does anyone know?', after: 52, pending: true },
  ],
};

import { b, facts, h2, h3, hr, i, ol, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'split-sleep-night-shift-nurses',
  kicker: 'Sleep research',
  headline: 'Two short sleeps can serve a night nurse as well as one long one',
  standfirst:
    'A trial with 2,300 nurses in four countries challenges the advice to sleep in a single block after work. It does not say that six hours are enough.',
  dateline: 'Lisbon',
  byline: ['james-whitfield'],
  sources: ['research-paper', 'interviews'],
  published: 2600,
  hero: {
    drawing: 'sleep-curve',
    alt: 'Line chart of alertness over 24 hours, from eight in the morning: one curve for nurses who slept once (6 h 21 min), one for those who slept twice (6 h 12 min). They differ from midday to late evening, then fall together to their lowest at about five.',
    caption:
      'Alertness over a working day, one block against split sleep. The curves part in the afternoon and meet again before midnight.',
    credit: 'Chart: Gazette',
  },
  body: [
    p(
      'The leaflet given to new night nurses in most hospitals says much the same thing: go home, draw the curtains, sleep seven hours, do not get up for anyone. Filiz Arslan kept to it for a month. “Then the school rang,” she said. “The school always rings.”',
    ),
    p(
      'For eleven years since, she has slept from nine until half past one, collected her children, fed them, and lain down again at seven for two hours before her shift. She assumed that she was doing it badly. A trial with 2,300 night-shift nurses suggests that she was doing it about as well as it can be done.',
    ),
    facts(
      [b('Who: '), '2,300 nurses on 14 hospital sites in four countries.'],
      [b('Sleep: '), '6 hours 21 minutes a day in one block, 6 hours 12 minutes when split.'],
      [b('Alertness: '), '3.8 lapses per ten-minute test before dawn against 4.1, a difference too small to matter.'],
      [b('Not measured: '), 'errors at work, and health over years.'],
    ),
    h2('What they did'),
    p(
      'Most studies of shift sleep are small, and many take place in laboratories where nobody has a dog. This one, led by Teresa Valadão in Lisbon, went to people’s homes. Its design is simple enough to fit in a list.',
    ),
    ol(
      'Wards, not individuals, were drawn by lot, so that colleagues on a ward slept in the same pattern.',
      'For three weeks of night duty each nurse slept either once, soon after work, or twice: at least four hours in the morning and at least ninety minutes in the evening.',
      'Then the patterns were swapped for three more weeks.',
      'A wristband recorded sleep. Between four and six in the morning a tablet flashed a dot, and the nurse tapped it as quickly as possible, for ten minutes.',
    ),
    p(
      'A tap slower than half a second counts as a lapse. It is a dull test, and a good one: lapses rise steeply with lost sleep and practice does not help. With one block of sleep, nurses lapsed 3.8 times on average. With two, 4.1. Before the trial the team had said that anything under one lapse either way would count as no real difference, and had published that threshold where all could see it.',
    ),
    h2('What it does not show'),
    p(
      'The result is about equality, which is easy to misread as excellence. Both groups slept too little. Both were, at five in the morning, about as alert as someone who has been awake for 19 hours. Ingrid Moss, a statistician who was not involved, calls it “a tie between two tired teams”.',
    ),
    p(
      'There are other reasons to be careful. ',
      i('Eighteen in a hundred'),
      ' dropped out, more of them during the single-block weeks. Nobody counted mistakes with medicines, which are rare and would need a far larger trial. And six weeks say nothing about hearts or blood sugar after twenty years of nights.',
    ),
    h3('For whom it works'),
    p(
      'The averages hide a split of their own. Nurses with children under twelve slept 24 minutes longer when they were allowed to do it twice. Those who commuted for more than 50 minutes each way lost half an hour, because the evening sleep was the part that the bus ate.',
    ),
    pull(
      'We keep telling people to fix their bedrooms. Perhaps we should have asked who else lives in the house.',
      'Teresa Valadão, who led the trial',
    ),
    h2('What a ward could change'),
    p(
      'Valadão does not want a new leaflet that orders everyone to sleep twice. She would like the old one to stop scolding. Two of the hospitals have since moved the evening handover from 19:30 to 21:00, which costs nothing and makes room for the second sleep. Sick leave in those wards has not moved yet, in either direction.',
    ),
    hr(),
    p(
      i(
        'How we read it: the paper is peer-reviewed and was registered before it began. It was paid for by a public research fund. We asked for the drop-out figures by ward and received them the same day.',
      ),
    ),
  ],
  comments: [
    {
      author: 'Ward 6, nights',
      body: 'Twenty-two years of this. I sleep twice in winter and once in summer, when the evenings are too light and too loud. Nobody has ever asked.',
      after: 45,
      replies: [
        {
          author: 'Maureen D.',
          body: 'Same here. And the second one is the good one. I wake up from it feeling like a person.',
          after: 80,
        },
      ],
    },
    {
      author: 'C. Adeyemi',
      body: 'Randomising by ward is sensible but it means that the real sample is nearer the number of wards than 2,300. How many were there? The confidence interval is the thing I looked for and did not find in the article.',
      after: 130,
      replies: [
        {
          author: 'James Whitfield',
          staff: 'james-whitfield',
          body: 'Fair. There were 96 wards, and the analysis allows for the clustering. The 95 per cent interval for the difference in lapses runs from −0.2 to 0.8, inside the margin of one that they set beforehand. I should have put it in.',
          after: 212,
          replies: [
            {
              author: 'C. Adeyemi',
              body: 'Thank you, that is convincing. Each nurse being her own comparison helps too.',
              after: 240,
              replies: [{ author: 'quiet_hours', body: 'His own, sometimes. We do exist.', after: 266 }],
            },
          ],
        },
      ],
    },
    {
      author: 'Paul, Halifax',
      body: 'I drive trams, not drips, but the shifts are the same. Would be good to see it done for us. I doubt that we get the evening off either.',
      after: 390,
    },
    {
      author: 'Lotte',
      body: 'I disagree with the tone a little. “As well as” is doing a lot of work in the headline when both groups are as impaired as someone up for 19 hours. The story is that nobody should be working like this.',
      after: 700,
      replies: [
        {
          author: 'Ward 6, nights',
          body: 'True. But somebody has to be there at five in the morning, so I will take the advice that works with the school run.',
          after: 760,
        },
      ],
    },
    {
      author: 'Dormouse',
      body: 'The leaflet at our place still has a drawing of a man in a nightcap.',
      after: 1500,
    },
    {
      author: 'BetterRest',
      body: 'Our blackout masks helped thousands of nurses, ask me how.',
      after: 1720,
      pending: true,
    },
  ],
};

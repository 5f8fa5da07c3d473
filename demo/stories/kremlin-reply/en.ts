import { b, facts, h2, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'kremlin-denies-kilicdaroglu-claim-of-russian-meddling',
  kicker: 'Türkiye 2023',
  headline: 'Kremlin denies Kılıçdaroğlu’s claim of Russian meddling',
  standfirst:
    'Spokesman Dmitry Peskov says Russia had nothing to do with the deepfakes and tapes that, according to the Nation Alliance’s candidate, it put into circulation before the 14 May vote.',
  byline: ['sofya-orlova'],
  sources: ['ihlas-news-agency', 'anadolu-agency'],
  published: '2023-05-12T14:20:00Z',
  hero: {
    drawing: 'archive-podium',
    alt: 'An empty lectern bristling with microphones, their cables trailing across the stage. A spotlight falls on the curtain behind it; on either side are empty chairs.',
    caption: 'The exchange ran from a social media post to a press conference in Moscow.',
    credit: 'Illustration: Gazette',
  },
  body: [
    p(
      'The Kremlin on Friday denied any part in the manipulated material being passed around before Türkiye’s elections. Kemal Kılıçdaroğlu, the Nation Alliance’s candidate for president, had publicly accused Russia of being behind it.',
    ),
    p(
      'Dmitry Peskov, the Kremlin’s spokesman, told a press conference in Moscow that he did not know what the allegation was based on, Anadolu reported. If somebody had given Mr Kılıçdaroğlu that information, he said, then whoever did so was lying.',
    ),
    facts(
      [b('The claim'), ': that Russia was behind montages, plots, deepfakes and tapes'],
      [b('The answer'), ': a denial, from the Kremlin’s spokesman, on Friday 12 May'],
      [b('The vote'), ': for president and for the 28th-term parliament, on 14 May 2023'],
    ),
    h2('The post'),
    p(
      'Mr Kılıçdaroğlu made the accusation on social media, in Turkish and in Russian, according to the Ihlas News Agency. Addressing himself to “dear Russian friends”, he said they were responsible for the content that had spread in the country a day earlier.',
    ),
    p(
      'He attached a warning. If they wished the friendship to last beyond 15 May, the day after the election, they should keep out of the affairs of the Turkish state. He and his side, he added, remained in favour of co-operation.',
    ),
    h2('The reply'),
    p(
      'Mr Peskov said that Russia set store by its relations with Türkiye and therefore had no such purpose. He called the Turkish position on regional and global problems “very responsible, sovereign and thoughtful”, and argued that a country which valued its ties with a partner would not act against it in this way.',
    ),
    p(
      'He also restated what he had said on earlier occasions: that Moscow does not interfere in the domestic affairs or the electoral systems of other states.',
    ),
  ],
  corrections: [
    {
      at: '2023-05-12T16:05:00Z',
      kind: 'update',
      body: 'An earlier version of this article misspelt the name of the Kremlin’s spokesman as Petrov. He is Dmitry Peskov.',
    },
  ],
  comments: [
    {
      author: 'Hannah R.',
      body: 'The spokesman’s surname is wrong in your second paragraph. It is Peskov.',
      after: 71,
      replies: [
        {
          author: 'Sofya Orlova',
          staff: 'sofya-orlova',
          body: 'It is, and it was our mistake. Corrected, with a note at the end of the article. Thank you.',
          after: 106,
        },
      ],
    },
    {
      author: 'C. Adeyemi',
      body: 'I appreciate that this says who claimed what and through which agency, and leaves it there.',
      after: 190,
    },
    {
      author: 'Willem',
      body: 'Could you link to the original post next time? When something was published in two languages I would like to compare them.',
      after: 1320,
      replies: [
        {
          author: 'Sibel in Bristol',
          body: 'Seconded. I read both languages and would rather judge the wording for myself than through a third one.',
          after: 1475,
        },
      ],
    },
    {
      author: 'old_subscriber',
      body: 'Whoever made those recordings, I hope somebody studies how quickly they travelled. That part will come back in every election everywhere.',
      after: 4200,
    },
  ],
};

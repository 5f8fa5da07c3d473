import { i, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'leicester-hospital-interpreters-phrase-book',
  kicker: 'Interpreting',
  headline: 'Hospital interpreters publish what patients say, and what they mean',
  standfirst:
    'Fourteen interpreters in Leicester spent two years writing down the sentences that cause trouble. A third of the 320 in their book are English.',
  dateline: 'Leicester',
  byline: ['anna-belskaya'],
  sources: ['interviews'],
  published: 810,
  body: [
    p(
      'A Turkish speaker who says ',
      i('içim sıkılıyor'),
      ' has told the doctor that their insides are being squeezed. Usually they mean that they feel low. Now and then they mean the chest. The new phrase book by fourteen Leicester hospital interpreters gives both readings and the question to ask next.',
    ),
    p(
      'The interpreters, who share eleven languages, noted for two years every sentence that had caused a pause. Each of the 320 entries has four lines: the words, the literal sense, the likely one, the question. A Pole whom something “breaks in the bones” may have flu or expect rain.',
    ),
    p(
      'A third of the entries are English. “How are you in yourself?” has no equivalent anywhere, says Halina Wrona, who edited the book, and “a funny turn” once went into a patient’s notes as dancing. The book is free to download. Wards asked for one that fits a tunic pocket, and that is at the printer’s.',
    ),
  ],
  comments: [
    {
      author: 'Mrs T. Okafor',
      body: 'Thirty years a ward sister and I still say “pop yourself up on the bed”. I have seen people look at the bed in real alarm.',
      after: 35,
      replies: [
        {
          author: 'Selma in Leeds',
          body: 'When I first came here a doctor told me to “keep an eye on” my foot. I went home and looked at it.',
          after: 96,
        },
      ],
    },
    {
      author: 'K. Zieliński',
      body: 'In my family “łamie mnie w kościach” is always rain. Flu has its own, much longer, speech.',
      after: 160,
    },
    {
      author: 'GP, semi-retired',
      body: 'Useful, but please let it not become a reason to book fewer interpreters. A pocket book cannot hear a tone of voice.',
      after: 305,
    },
  ],
};

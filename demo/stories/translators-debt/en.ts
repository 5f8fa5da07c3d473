import { b, h2, i, ol, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const en: DemoArticle = {
  slug: 'what-newspapers-owe-translators',
  kicker: 'Opinion',
  headline: 'A translation is a second reporting. Treat it as one',
  standfirst:
    'I once put the wrong word into a newspaper, and a village lost its well. It was my word. But the haste, the silence and the missing name belonged to the paper.',
  byline: ['anna-belskaya'],
  sources: [],
  published: 300,
  hero: {
    drawing: 'open-book',
    alt: 'An open book bridges the water, its pages arching from a town with a mosque to a town with an onion-domed church. People walk across on the lines of print; a large sun stands behind them.',
    caption: 'Between one page and the next, somebody has to make a telephone call.',
    credit: 'Illustration: Gazette',
  },
  body: [
    p(
      'The word was ',
      i('konservatsiya'),
      '. It stood in the fourth paragraph of a Russian hydrologist’s report about a village called Serinkuyu, whose one deep well had begun to bring up sand. His advice was to conserve the well: to cap it for a winter, let the gravel settle, and open it again in spring. In the language of engineers, conservation is what you do to a thing you mean to use again.',
    ),
    p(
      'I was twenty-six and had forty minutes. I knew the word from jam jars and from army depots, and neither helped. I looked at the sentence, I looked at the clock, and into Turkish I put ',
      i('kapatma'),
      ', closure: a word that will do for a door, a bank account or a coffin. The paper printed it. The district office read the paper, as district offices do, and not the report. In November two men came with a lorry and filled the well with cement.',
    ),
    p(
      'Two hundred and twelve people lived in Serinkuyu. The name means Cool Well. For six years their water came by tanker on Mondays and Thursdays.',
    ),
    h2('What I had asked for'),
    p(
      'I do not tell this to be forgiven. I tell it because of something I said that afternoon, which I have turned over ever since. I asked the desk for the author’s telephone number. The editor, a kind man, looked at me with real puzzlement. “You’re not reporting it,” he said. “You’re only translating it.”',
    ),
    pull('You’re not reporting it. You’re only translating it.'),
    p(
      'Everything I believe about my trade is an argument with that ',
      i('only'),
      '. A reporter arrives at a scene and must decide what happened. A translator arrives at a text and must decide the same thing. What did he see? Which of four things did she mean? Would they still say it, in these words, to these new people, who never stood in that field? The first reporter can be wrong about the world. The second can be wrong about the world and about the first reporter.',
    ),
    p(
      'Yet we let the first one telephone. We let her go back, check a figure, ask for another hour. We print her name, so that she will lie awake. The translator gets the text at ten to six and signs nothing.',
    ),
    h2('The bill'),
    p('What a newspaper owes its translators is neither large nor sentimental. I make it four things:'),
    ol(
      [b('Time, '), 'in proportion to the harm a wrong word can do, not to the length of the text.'],
      [b('The telephone. '), 'A translator may ring the author, the expert, the village.'],
      [b('A name '), 'at the foot of the piece. Credit is the lesser half of it. The greater is blame.'],
      [
        b('A correction as loud as the mistake. '),
        'Ours ran a fortnight later on page eleven and regretted “a terminological inaccuracy”. It did not contain the word ',
        i('well'),
        '.',
      ],
    ),
    p(
      'Some will say that machines have settled the question, since they translate in a second and never ask for anyone’s number. I use them daily, and they are often better than I was at twenty-six. But that was not the test I failed. I had every word of the sentence. What I lacked was leave to doubt it.',
    ),
    p(
      'They drilled again in the end, forty metres from the first shaft. I went to see it. An old woman gave me a glass of water and asked what I did for a living. I told her. She thought about it. “So you carry things,” she said, “and you mustn’t spill.”',
    ),
  ],
  comments: [
    {
      author: 'Miriam F.',
      body: 'Court interpreter, twenty-two years. The moment that decides a case is the one where I say “The interpreter would like to clarify.” Some judges sigh. I say it anyway, because of stories like this.',
      after: 18,
      replies: [
        {
          author: 'Anna Belskaya',
          staff: 'anna-belskaya',
          body: 'I envy you that sentence. Newspapers have no equivalent. Perhaps we should print it.',
          after: 66,
          replies: [
            {
              author: 'Miriam F.',
              body: 'Please do. I’ll lend it to you.',
              after: 72,
            },
          ],
        },
      ],
    },
    {
      author: 'Desk veteran',
      body: 'I was an editor like that one, and I probably said “only” too. In our defence: at ten to six everyone gets the text at ten to six. The answer is fewer pieces, and nobody upstairs ever wants to hear that.',
      after: 34,
      replies: [
        { author: 'Lucy', body: 'Fewer pieces, signed, with the number rung. I would pay for that.', after: 51 },
        {
          author: 'Hamid R.',
          body: 'You would. Most readers want it now and free, and will not notice the well.',
          after: 79,
          replies: [{ author: 'Lucy', body: 'The people of Serinkuyu noticed.', after: 84 }],
        },
      ],
    },
    {
      author: 'pdk',
      body: 'I am not persuaded that the paper is to blame for an office that pours cement on the strength of a news story. Surely the fault lies with whoever did not ask for the original.',
      after: 57,
      replies: [
        {
          author: 'Theo M.',
          body: 'Both can be true. But only one of the two had the original on the desk.',
          after: 83,
        },
      ],
    },
    {
      author: 'Sunniva',
      body: 'Norwegian has the same trap the other way round: “nedlegge” has closed more things on paper than it ever did in life.',
      after: 101,
    },
    {
      author: 'Ros',
      body: '“So you carry things, and you mustn’t spill.” Written on the wall above my desk as of five minutes ago.',
      after: 120,
    },
    {
      author: 'Kit',
      body: 'Was the translator of the Turkish and Russian versions of this column named? I looked and could not see it.',
      after: 166,
      replies: [
        {
          author: 'Anna Belskaya',
          staff: 'anna-belskaya',
          body: 'Quite right to look. There was none: I wrote all three, and they differ.',
          after: 208,
        },
      ],
    },
    { author: 'Guest', body: 'Which newspaper was it?', after: 270, pending: true },
  ],
};

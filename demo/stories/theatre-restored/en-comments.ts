import type { DemoComment } from '../../types';

/** A long discussion, so that the demo edition shows how comments are paged. */
export const comments: DemoComment[] = [
  {
    author: 'Margaret D.',
    body: 'Four minutes of silence because a dead man asked for it. I read that paragraph to my husband and then had to read it again.',
    after: 14,
    replies: [
      { author: 'Col', body: 'Same here. Best opening I have read in a newspaper this year.', after: 30 },
      {
        author: 'prompt_corner',
        body: 'Four minutes is an eternity on stage. Whoever played the first line has nerves of iron.',
        after: 44,
      },
    ],
  },
  {
    author: 'prompt_corner',
    body: 'I was a prompter for six seasons. “He always forgets this. Begin before he does.” There is one in every company.',
    after: 21,
    replies: [
      { author: 'Faith', body: 'Did you ever leave notes like his?', after: 33 },
      {
        author: 'prompt_corner',
        body: 'Mostly rude ones. I would not want them found in 130 years.',
        after: 39,
        replies: [{ author: 'Faith', body: 'Now I very much want them found in 130 years.', after: 52 }],
      },
      { author: 'Owen B.', body: 'Do theatres still have prompters? I thought screens had replaced them.', after: 71 },
      {
        author: 'Julia N.',
        body: 'Opera houses do. In most spoken theatre the stage manager is on the book.',
        after: 84,
      },
      { author: 'Col', body: 'Our village hall has my aunt in the wings. Nothing has replaced her.', after: 97 },
      {
        author: 'Renate',
        body: 'German theatres still employ them, with a contract and a small lamp.',
        after: 133,
      },
      {
        author: 'Owen B.',
        body: 'A small lamp! Like the lantern. Thank you all, I have learnt something.',
        after: 160,
      },
    ],
  },
  {
    author: 'Selim, Cardiff',
    body: 'My grandfather came from the next bay. He always said the theatre smelt of hazelnuts. I thought it was one of his stories.',
    after: 36,
  },
  {
    author: 'K. Lindqvist',
    body: 'Does anyone know whether visitors can go in by day, or only for a performance?',
    after: 47,
    replies: [
      {
        author: 'Nazlı Erdem',
        staff: 'nazli-erdem',
        body: 'The foyer, with seven of the books, is open in the daytime. The hall itself can be seen only on the three playing nights each week.',
        after: 96,
      },
    ],
  },
  {
    author: 'Hilary',
    body: 'Joined without nails, and by a man of 69. I hope someone is filming his hands.',
    after: 55,
    replies: [
      { author: 'Bram', body: 'Better still, I hope someone of 19 is holding the other end of the plank.', after: 68 },
    ],
  },
  {
    author: 'Ruth Abernethy',
    body: 'As a conservator: numbering the backs is harder than it sounds. Boards warp once they are off the frame, and number 812 no longer fits where 812 came from. Putting two thirds back is remarkable.',
    after: 63,
    replies: [
      { author: 'Dan', body: 'Is two thirds a normal figure for a timber building of that age?', after: 88 },
      {
        author: 'Ruth Abernethy',
        body: 'Near the sea, with half the roof off for years? I would have guessed a third.',
        after: 105,
        replies: [{ author: 'Dan', body: 'Then hats off to Mr Dereli and his pencil.', after: 111 }],
      },
    ],
  },
  { author: 'Theo M.', body: 'Wonderful piece. One question: who paid for it?', after: 78 },
  {
    author: 'quietreader',
    body: 'I have never commented here before. I just wanted to say that the creaking step made me cry, and I could not tell you why.',
    after: 85,
    replies: [{ author: 'Margaret D.', body: 'Because somebody decided to keep it, I think.', after: 102 }],
  },
  {
    author: 'A. Petrosyan',
    body: 'Fourteen books in Armenian. Please, when the scans are ready, publish the link. There are so few complete prompt books from the provinces.',
    after: 94,
  },
  {
    author: 'Gareth',
    body: 'Am I the only one who thinks the four-minute wait is a bit precious? The audience has babysitters.',
    after: 108,
    replies: [
      { author: 'Hilary', body: 'You may not be the only one, but you are outnumbered.', after: 115 },
      {
        author: 'Theo M.',
        body: 'I am with Gareth, quietly. Though I would have enjoyed telling people about it afterwards.',
        after: 129,
      },
      { author: 'Gareth', body: 'That is how they get you.', after: 137 },
    ],
  },
  {
    author: 'Nikos V.',
    body: 'My great-grandmother acted in Greek in a theatre on that coast, and the family never knew which town. I do not suppose the books give the names of the cast?',
    after: 122,
    replies: [
      {
        author: 'Nazlı Erdem',
        staff: 'nazli-erdem',
        body: 'Some do: two of the Greek books have first names pencilled beside the parts. I have passed your message to Dr Adalı, who would be glad to hear from you.',
        after: 204,
        replies: [
          { author: 'Nikos V.', body: 'Thank you. Her name was Despina. I am trying not to hope.', after: 219 },
        ],
      },
    ],
  },
  {
    author: 'Lorna',
    body: '“The building stored hazelnuts, then weddings, then hazelnuts again.” Lovely sentence.',
    after: 139,
  },
  {
    author: 'Piers',
    body: 'I wish the article had said more about the acoustics. Chestnut halls are said to be very dry. Has anyone here heard it?',
    after: 148,
    replies: [
      {
        author: 'Aylin',
        body: 'I was there on the second night. You can hear a programme being folded in the back row. Please do not fold your programme.',
        after: 181,
      },
    ],
  },
  { author: 'Ines', body: 'We had a theatre like this in our town in Galicia. It is a car park.', after: 156 },
  {
    author: 'Bex',
    body: 'Took my Year 9 drama class through this today. They voted the prompter “most likely to have a podcast”.',
    after: 170,
    replies: [{ author: 'prompt_corner', body: 'He would whisper it. Unlistenable. I would subscribe.', after: 186 }],
  },
  {
    author: 'Colin R.',
    body: 'Why hide the books, though? People do not wrap things in oilcloth under a floor for fun.',
    after: 184,
    replies: [
      { author: 'Wanda', body: 'I wondered that too. It is the one thing the article leaves out.', after: 199 },
      {
        author: 'Nazlı Erdem',
        staff: 'nazli-erdem',
        body: 'A fair point. I asked Dr Adalı and we have added a paragraph. The short answer is that nobody knows, and that damp is the chief suspect.',
        after: 392,
        replies: [
          { author: 'Colin R.', body: 'Cloves against the moths! Thank you for going back and asking.', after: 410 },
        ],
      },
    ],
  },
  {
    author: 'Meltem',
    body: 'I am from a town nearby and we are all a little jealous, to be honest. Proud, but jealous.',
    after: 203,
  },
  {
    author: 'Stuart',
    body: 'Nine years of weekends. I cannot finish a bookshelf.',
    after: 215,
    replies: [{ author: 'Bram', body: 'Number the back of the boards.', after: 228 }],
  },
  {
    author: 'J. Achterberg',
    body: 'Is the play any good, or is it only the building? A review would be welcome.',
    after: 240,
  },
  {
    author: 'Aylin',
    body: 'To those asking about the play: it is funny. The Greek scene got the biggest laugh of the evening, and I would guess nobody around me spoke a word of Greek.',
    after: 262,
  },
  {
    author: 'Frances',
    body: 'A lantern for a signature. If that is not on the season’s poster, somebody has missed a trick.',
    after: 290,
  },
  {
    author: 'northern_line',
    body: 'A small thing: the article says “steamer” for a boat that I assume runs on diesel. Or is “vapur” simply what ferries are called?',
    after: 318,
    replies: [
      {
        author: 'Selim, Cardiff',
        body: 'It is. Vapur comes from “steam”, and nobody changed the word when they changed the engine.',
        after: 331,
      },
    ],
  },
  { author: 'Edie', body: 'Who is the current prompter, and do they get a lantern?', after: 377 },
  {
    author: 'Marcus O.',
    body: 'Good to read a restoration story where the carpenters are quoted before the officials. I do not think there is an official in it at all.',
    after: 430,
  },
  {
    author: 'Ruth Abernethy',
    body: 'Coming back to say: please scan the blank pages and the covers too. Half of what we know about books like these is in the candle grease.',
    after: 505,
  },
  {
    author: 'Tove',
    body: 'Planning a summer trip around this. How does one get there without a car?',
    after: 610,
    replies: [
      { author: 'Meltem', body: 'By bus from Trabzon and then, of course, by boat. Sit on the left.', after: 655 },
    ],
  },
  {
    author: 'Nikos V.',
    body: 'A note for anyone who read my comment above: Dr Adalı wrote back. There is a Despina in one of the books. She had eleven lines, and beside the last one he wrote “louder next time”.',
    after: 1010,
    replies: [
      { author: 'Margaret D.', body: 'Oh, Nikos.', after: 1022 },
      { author: 'quietreader', body: 'And here we go again. I am so glad for you.', after: 1041 },
    ],
  },
  {
    author: 'Guest',
    body: 'Do they need volunteers for anything else? I can hold a plank.',
    after: 1200,
    pending: true,
  },
];

import { b, facts, h2, i, p, pull, ul } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';
import { comments } from './en-comments';

const body = [
  p(
    'At four minutes past eight on opening night, nobody on the stage had said a word. The curtain was up, the actors stood in their places, and 312 people were beginning to look at one another. Then the evening boat sounded its whistle at the pier, and the play began.',
  ),
  p(
    'The pause was in the script. “Wait for the steamer,” a prompter had pencilled in the margin in the 1890s, presumably because no line could be heard over it. His books had lain under the floor ever since, and the company thought it only polite to do as he asked.',
  ),
  p(
    'The wooden theatre of Karaçay İskelesi, a town of some nine thousand people on Türkiye’s Black Sea coast, was built by shipwrights in 1889. Shipwrights have now put it back together. It took them nine years.',
  ),
  facts(
    [b('Built: '), '1889, of chestnut and pine, with 312 seats.'],
    [b('Restored by: '), 'six carpenters and 140 volunteers.'],
    [b('Boards: '), '1,940 taken down and numbered; 1,310 went back up.'],
    [b('Found: '), '47 prompt books in Ottoman Turkish, Armenian and Greek.'],
  ),
  h2('A boat that does not float'),
  p(
    'The last play was given in 1961. After that the building stored hazelnuts, then weddings, then hazelnuts again. By the time Nermin Saruhan, a retired literature teacher, had founded an association and talked the town into handing over the keys, half the roof was gone. “They told me two years. I said five,” she says. “We were all being modest.”',
  ),
  p(
    'Kâzım Dereli, who led the work, is 69 and has spent his life building fishing boats. He had every board taken down and numbered on the back. Where wood was missing he cut new chestnut and joined it without nails, the way he would join a hull. “It stands by the sea,” he says. “It has to breathe, swell and settle. The only difference is that it doesn’t float.”',
  ),
  picture(0),
  h2('The man with the lantern'),
  p(
    'In the fourth year, lifting the floor of the prompter’s box, the volunteers found a fish crate lined with oilcloth. Inside were 47 prompt books: 23 in Ottoman Turkish, 14 in Armenian, ten in Greek. Several plays appear in two languages. One, ',
    i('Zor Nikâhı'),
    ', an Ottoman adaptation of Molière’s ',
    i('The Forced Marriage'),
    ', appears in all three, with notes in the same hand:',
  ),
  ul('“They laugh here. Wait.”', '“Third step creaks; enter left.”', '“He always forgets this. Begin before he does.”'),
  p(
    'Melike Adalı, the theatre historian studying the books, does not know who he was. In place of a signature he drew a small lantern on the last page of each. Touring companies came along the coast in every language it spoke, she says, and the box had one chair.',
  ),
  pull(
    'Whichever language was played that night, he was the one underneath it, whispering.',
    'Melike Adalı, historian',
  ),
  p(
    'The new production is played in modern Turkish, with two scenes taken from the Armenian and Greek books and surtitled. Seven of the books are on show in the foyer; the association is in talks with a university about scanning the rest.',
  ),
  p(
    'The third step still creaks. Mr Dereli replaced the two on either side of it and would not let anyone touch the one between.',
  ),
];

export const en: DemoArticle = {
  slug: 'wooden-theatre-reopens-black-sea',
  kicker: 'Theatre',
  headline: 'A wooden theatre of 1889 reopens, on cue from a steamer',
  standfirst:
    'Boatbuilders and 140 volunteers spent nine years on the playhouse of a small Black Sea town. Under its floor they found prompt books in three languages.',
  dateline: 'Karaçay İskelesi',
  byline: ['nazli-erdem'],
  sources: ['interviews', 'gazette'],
  published: 1250,
  hero: {
    drawing: 'theatre-front',
    alt: 'A two-storey wooden theatre in the evening: a triangular pediment, shuttered windows and three lit, arched doorways under a red canopy edged with bulbs. People stand and stroll outside.',
    caption: 'The theatre was built by shipwrights in 1889. Two boards in three are the originals.',
    credit: 'Illustration: Gazette',
  },
  pictures: [
    {
      drawing: 'theatre-ceiling',
      alt: 'Looking up from the stalls: a dark-blue sky with golden stars painted on the ceiling, a chandelier at its centre, and rings of boxes full of people around it.',
      caption: 'The ceiling paint survived almost whole under a layer of soot.',
      credit: 'Illustration: Gazette',
    },
  ],
  body,
  revisions: [
    {
      at: 860,
      note: 'Added a paragraph on how the books came to be hidden, after readers asked.',
      body: [
        ...body.slice(0, 12),
        p(
          'Nor is it known who hid them, or from what. The latest dated page is from 1908. Damp seems a likelier enemy than any person, Dr Adalı says: the crate stood on bricks, the oilcloth was folded twice, and whoever packed it put in a handful of cloves against the moths.',
        ),
        ...body.slice(12),
      ],
    },
  ],
  comments,
};

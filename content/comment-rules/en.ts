import { routes } from '@/lib/i18n/routes';
import { a, b, h2, h3, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';

export const en: HousePage = {
  title: 'Comment rules',
  intro: 'Five rules, each with its reason, and what happens to a comment once you have sent it.',
  body: [
    h2('The rules'),
    h3('No insults, swearing, offensive sentences or allusions'),
    p(
      'Argue with what people say and do, as sharply as you like, but do not abuse them, openly or by a hint that everyone understands. Where people are jeered at, the thoughtful ones stop writing.',
    ),
    p(b('Fine:'), ' “This budget is a failure.” Also an insult in quotation marks, when the insult is the news.'),
    h3('No attacks on beliefs'),
    p(
      'Nobody is mocked for having a faith, or for having none. An argument should be readable by people of any conviction.',
    ),
    p(b('Fine:'), ' disagreeing with a bishop, or asking how an exam timetable might take Ramadan into account.'),
    h3('Mind your spelling'),
    p('Write in sentences, with punctuation. A text meant for others should not cost them effort.'),
    p(b('Fine:'), ' British and American spelling, dialect, unusual names, the odd slip of the finger.'),
    h3('Write English in its own letters'),
    p(
      'Capitals open sentences and names, apostrophes stay where they belong, and “you” has three letters. Such small signs keep “we’re” from turning into “were”.',
    ),
    p(b('Fine:'), ' names and words that bring letters of their own, such as Kılıçdaroğlu or café.'),
    h3('Do not write in capitals'),
    p('Lines of capitals sound like shouting and are slow to read.'),
    p(b('Fine:'), ' acronyms such as NATO, or one word stressed once.'),
    h2('What happens to your comment'),
    p(
      'A program reads your comment by these rules first. If nothing speaks against it, it appears at once; if there is doubt, a moderator reads it. What can be mended is shown to you with the place marked, the reason and the mended text: send that, change it yourself, or pass your text on to a moderator as it is. Only plain swearing and the same text again are turned away. The paper may also have a moderator read every comment first; the form says which it is.',
    ),
    p(
      'Sending takes you to a receipt page with your text and what became of it. Its link cannot be guessed and nobody can send it to you again, so keep the address. There you can change your comment for fifteen minutes, and download or erase it at any time.',
    ),
    p(
      'If the form cannot take your comment, because it has more than 3,000 characters, for example, nothing you typed is lost. It stays for an hour on a page of its own, with the reasons, ready to be mended. Only files, texts many times too long and comments sent while our database is down are not kept.',
    ),
    ul(
      [
        b('Replies:'),
        ' you can answer any published comment while the story is open for comments. Threads nest three levels deep; beyond that, a reply names whom it answers.',
      ],
      [b('Staff:'), ' we set the “Gazette staff” badge; a name typed into the form never brings it.'],
      [b('Pace:'), ' five comments in ten minutes from one connection. Those who share a connection share the limit.'],
      [
        b('Your address:'),
        ' we store no internet address, only a keyed hash that serves this limit. More under ',
        a(routes.privacy.path('en'), 'Privacy'),
        '.',
      ],
    ),
  ],
};

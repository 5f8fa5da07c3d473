import { routes } from '@/lib/i18n/routes';
import { a, h2, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';
import { mail } from '../mail';

export const en: HousePage = {
  title: 'Privacy',
  intro: 'Nobody follows you here. This page says what the software stores when you read and when you write.',
  body: [
    h2('Reading'),
    p(
      'Reading sets no cookies. There are no trackers, advertisements or analytics services; everything on a page comes from our own server. Posts and videos elsewhere, and the ways to share a story, are plain links: nothing of those sites is loaded until you click, and after that their rules apply.',
    ),
    p(
      'What you choose as text size and theme, and the stories you save or read last, stay in your browser’s storage so that they are there without a connection. We do not learn of them. The page ',
      a(routes.saved.path('en'), 'Saved stories'),
      ' shows what is kept and deletes it.',
    ),
    h2('Counting'),
    p(
      'For the list of the most read, our script tells our server when a story has been in view for ten seconds. From the story, your address and your browser’s description of itself the server makes a mark with a random key, new each day (UTC), so that a reload adds nothing. Key and marks are deleted when the day is over, within an hour; only a number per story and day remains. Without script nothing is counted.',
    ),
    h2('Comments'),
    p('With a comment we store:'),
    ul(
      'name, text, time, the story and the comment you answered, all of which everyone sees if it is published;',
      'its status, what the check by the house rules found, and a hash of your receipt link, not the link itself;',
      'a hash of your internet address made with a secret key (of an IPv6 address only the first half, /64), which limits how fast one connection can write. The address is not stored, but whoever holds the key could test a known address against the hash.',
    ),
    p(
      'No e-mail address and no account are needed. If you give an address to hear of replies, it is kept with the comment only, shown to nobody, and used for nothing else. Without your confirmation by the letter’s link it is erased after three days; else when you end the letters or erase the comment, and by itself thirty days after your confirmation or the last letter.',
    ),
    p(
      'The hash of your address is deleted the night after thirty days. Only where moderators have banned an address is its hash kept longer, until the ban ends. The comment itself stays until you or we delete it.',
    ),
    p(
      'A text the form refuses is kept with name, reasons and hashed address, and opens for one hour by an unguessable link. It is erased within another hour.',
    ),
    p(
      'When you like a comment, your browser gets one cookie for a year. It holds nothing but a random number, is sent with likes only, and keeps a comment from being liked twice. With likes and reports we store the hashed address, so that one connection can’t send any number of them.',
    ),
    p(
      'On the receipt page you can download or erase your comment: name, text, what the check found and what was reported are gone at once. While you write, the script sends the text to our server to be checked by the rules; that text is not kept.',
    ),
    h2('Logs'),
    p(
      'Gazette keeps no access log, and its error log holds no internet addresses. A proxy or hosting company may keep other logs; the operator answers for those.',
    ),
    h2('Your rights'),
    p(
      'You may ask what we hold about you and have it corrected, deleted or handed over. Write to ',
      mail('privacy'),
      ' (a placeholder in this demo edition) and add the link of your receipt page: without accounts, it shows that a comment is yours. The operator named in the ',
      a(routes.imprint.path('en'), 'imprint'),
      ' is responsible. Under the GDPR or the UK GDPR you may also complain to a data protection authority.',
    ),
  ],
};

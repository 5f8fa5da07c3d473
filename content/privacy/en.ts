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
      'Readers get no cookies. There are no trackers, no advertising and no analytics service; text, fonts, pictures and script all come from our own server. Posts and videos elsewhere, and the ways to share a story, are plain links: nothing of those sites is loaded until you click, and after that their rules apply.',
    ),
    h2('Counting'),
    p(
      'For the list of the most read, our script tells our server that a story is being read. From the story, your address and your browser’s description of itself the server makes a mark with a random key that is new each day (UTC), so that reloading counts once. Key and marks are deleted as soon as the next day’s first reading is counted; only a number per story and day remains. Without script nothing is counted.',
    ),
    h2('Comments'),
    p('With a comment we store:'),
    ul(
      'the name and text you typed, the time, the story and the comment you answered; if it is published, everyone sees these;',
      'its status, and a hash of your receipt link, not the link itself;',
      'a hash of your internet address made with a secret key (of an IPv6 address only the first half, /64), which limits how fast one connection can write. The address is not stored, but whoever holds the key could test a known address against the hash.',
    ),
    p(
      'We ask for no e-mail address and no account. The software does not yet delete comments or these hashes by itself: the operator decides how long they stay.',
    ),
    p(
      'A text the form refuses is kept with its name, the reasons and the hashed address, and can be opened for one hour by a link that cannot be guessed. It is erased when the next refused text after that hour is stored.',
    ),
    h2('Logs'),
    p(
      'Gazette’s own log holds no addresses and no comment texts. A proxy or hosting company in front of it may keep logs; the operator answers for those.',
    ),
    h2('Your rights'),
    p(
      'You may ask what we hold about you and have it corrected, deleted or handed over. Write to ',
      mail('privacy'),
      ' (a placeholder in this demo edition) and add the link of your receipt page: without accounts, it shows that a comment is yours. Responsible is the operator named in the ',
      a(routes.imprint.path('en'), 'imprint'),
      '. Where the GDPR or the UK GDPR applies, you may also complain to a data protection authority.',
    ),
  ],
};

import { routes } from '@/lib/i18n/routes';
import { a, h2, p } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';

export const en: HousePage = {
  title: 'About us',
  intro: 'Gazette is a newspaper in three languages and the free software it runs on. This is its demo edition.',
  body: [
    h2('Three editions'),
    p(
      'Gazete, Gazette and Газета are one word and one newsroom, yet each edition is written for its own readers. It has its own headlines, bylines and publication times, and its own discussion under every story.',
    ),
    p(
      'A story may appear in one language, in two or in all three. If yours is missing, the page says so and offers the ones that exist; you are never handed another language by surprise.',
    ),
    h2('How a translation is made'),
    p(
      'A story begins in one language. For the others it is told afresh rather than carried over sentence by sentence: what those readers know is left out, what they need is explained, and names take the spelling that language gives them. Gazette contains no machine translation.',
    ),
    h2('When we are wrong'),
    p(
      'A correction is dated and stands in two places: under the story and on the ',
      a(routes.corrections.path('en'), 'corrections page'),
      '. Once an article has been changed, “What changed” beneath it lists every published version: the headline that was replaced, an introduction rewritten, how many paragraphs came or went, and the editor’s note if there is one.',
    ),
    h2('How related stories are chosen'),
    p(
      'An editor’s picks come first. The rest is worked out from the topics two stories share, where a rare topic counts for more than a common one, and from the words they have in common; the result is halved with every 45 days of age. Each suggestion says why it is there. What you have read plays no part in it: everyone sees the same list.',
    ),
    h2('Free, and without tracking'),
    p(
      'Gazette is open source under the MIT licence. Anybody may run it on a server of their own, read the code and change it. Readers get no cookies and meet no trackers; ',
      a(routes.privacy.path('en'), 'Privacy'),
      ' says what is stored instead.',
    ),
    p(
      'The stories and people of this demo edition are invented, with one exception. The ',
      a(routes.imprint.path('en'), 'imprint'),
      ' names it.',
    ),
  ],
};

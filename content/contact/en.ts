import { routes } from '@/lib/i18n/routes';
import { a, b, h2, ol, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';
import { mail } from '../mail';

export const en: HousePage = {
  title: 'Contact and right of reply',
  intro: 'How to reach the newsroom, report an error, and answer a story that is about you.',
  body: [
    p(
      'Write to ',
      mail('editor'),
      '. In this demo edition the addresses are placeholders and nobody reads the mail; the rules below are what Gazette suggests to whoever runs it.',
    ),
    h2('Report an error'),
    p(
      'Send the link, the sentence that is wrong and, if you can, where the right version is to be found, to ',
      mail('corrections'),
      '. What proves wrong is put right with a dated note under the story, and listed among the ',
      a(routes.corrections.path('en'), 'corrections'),
      '.',
    ),
    h2('Right of reply'),
    ul(
      [
        b('Who:'),
        ' any person or organisation about whom we have stated a fact they dispute, or their representative.',
      ],
      [
        b('What:'),
        ' a reply to statements of fact. Opinions are answered in the comments, or by a letter to the editor.',
      ],
      [b('When:'), ' within two months of publication.'],
    ),
    p('Please send us:'),
    ol(
      'the link to the story and the passage you are answering;',
      'your reply, no longer than that passage, though 200 words are always allowed;',
      'your name, how the story concerns you, and a way to reach you, which we do not publish.',
    ),
    p(
      'Within one working day we publish the reply or tell you in writing why we do not. It appears in your own words under the story, dated and with your name, and on the corrections page. We refuse insults, advertising and claims that harm third parties. Rights that the law gives you are unaffected.',
    ),
  ],
};

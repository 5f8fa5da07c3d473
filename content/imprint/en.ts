import { b, h2, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';
import { mail } from '../mail';
import { newsroom } from './newsroom';

const publisher = 'the operator’s name and legal form';

export const en: HousePage = {
  title: 'Imprint',
  intro:
    'This is the demo edition of Gazette, free software under the MIT licence. Whoever runs it fills in this page.',
  publisher,
  body: [
    ul(
      [b('Publisher:'), ` ${publisher}`],
      [b('Responsible editor:'), ' the operator’s choice'],
      [b('Postal address and telephone:'), ' the operator’s'],
      [b('Hosting provider:'), ' name and address'],
      [b('E-mail:'), ' ', mail('editor')],
    ),
    p('Addresses that end in “.example” are placeholders; mail sent to them arrives nowhere.'),
    h2('The newsroom'),
    p('It is invented. Until a real one takes over, the bylines belong to:'),
    newsroom('en'),
    h2('What is invented and what is not'),
    p(
      'The stories in this edition, the people in them and the comments that came with it are invented, even where the places are real. ',
      b('One story is not:'),
      ' the archive story of 12 May 2023 on the Kremlin’s answer to Kemal Kılıçdaroğlu. Its facts come from reports by the Ihlas News Agency and Anadolu Agency. Its byline and comments are made up.',
    ),
  ],
};

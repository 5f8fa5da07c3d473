import type account from './account/en.json';
import type preview from './preview/en.json';
import type problems from './problems/en.json';
import type shell from './shell/en.json';
import type translations from './translations/en.json';

/** Folders of `messages/newsroom/`: one a part of the newsroom, with a file a language. */
export const areas = ['account', 'preview', 'problems', 'shell', 'translations'] as const;

/** What the English files name; the other languages have the same keys, which a test checks. */
export interface NewsroomMessages {
  account: typeof account;
  preview: typeof preview;
  problems: typeof problems;
  shell: typeof shell;
  translations: typeof translations;
}

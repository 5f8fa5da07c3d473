import type account from './account/en.json';
import type problems from './problems/en.json';
import type shell from './shell/en.json';

/** Folders of `messages/newsroom/`: one a part of the newsroom, with a file a language. */
export const areas = ['account', 'problems', 'shell'] as const;

/** What the English files name; the other languages have the same keys, which a test checks. */
export interface NewsroomMessages {
  account: typeof account;
  problems: typeof problems;
  shell: typeof shell;
}

import type account from './account/en.json';
import type desk from './desk/en.json';
import type problems from './problems/en.json';
import type publishing from './publishing/en.json';
import type shell from './shell/en.json';

/** Folders of `messages/newsroom/`: one a part of the newsroom, with a file a language. */
export const areas = ['account', 'desk', 'problems', 'publishing', 'shell'] as const;

/** What the English files name; the other languages have the same keys, which a test checks. */
export interface NewsroomMessages {
  account: typeof account;
  desk: typeof desk;
  problems: typeof problems;
  publishing: typeof publishing;
  shell: typeof shell;
}

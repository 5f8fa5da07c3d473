import type account from './account/en.json';
import type checker from './checker/en.json';
import type editor from './editor/en.json';
import type paste from './paste/en.json';
import type problems from './problems/en.json';
import type shell from './shell/en.json';

/** Folders of `messages/newsroom/`: one a part of the newsroom, with a file a language. */
export const areas = ['account', 'checker', 'editor', 'paste', 'problems', 'shell'] as const;

/** What the English files name; the other languages have the same keys, which a test checks. */
export interface NewsroomMessages {
  account: typeof account;
  checker: typeof checker;
  editor: typeof editor;
  paste: typeof paste;
  problems: typeof problems;
  shell: typeof shell;
}

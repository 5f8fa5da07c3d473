import type account from './account/en.json';
import type audit from './audit/en.json';
import type mail from './mail/en.json';
import type problems from './problems/en.json';
import type shell from './shell/en.json';
import type staff from './staff/en.json';

/** Folders of `messages/newsroom/`: one a part of the newsroom, with a file a language. */
export const areas = ['account', 'audit', 'mail', 'problems', 'shell', 'staff'] as const;

/** What the English files name; the other languages have the same keys, which a test checks. */
export interface NewsroomMessages {
  account: typeof account;
  audit: typeof audit;
  mail: typeof mail;
  problems: typeof problems;
  shell: typeof shell;
  staff: typeof staff;
}

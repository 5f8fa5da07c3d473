import type account from './account/en.json';
import type media from './media/en.json';
import type problems from './problems/en.json';
import type settings from './settings/en.json';
import type shell from './shell/en.json';
import type subjects from './subjects/en.json';

/** Folders of `messages/newsroom/`: one a part of the newsroom, with a file a language. */
export const areas = ['account', 'media', 'problems', 'settings', 'shell', 'subjects'] as const;

/** What the English files name; the other languages have the same keys, which a test checks. */
export interface NewsroomMessages {
  account: typeof account;
  media: typeof media;
  problems: typeof problems;
  settings: typeof settings;
  shell: typeof shell;
  subjects: typeof subjects;
}

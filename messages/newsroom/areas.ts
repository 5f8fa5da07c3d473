import type account from './account/en.json';
import type audit from './audit/en.json';
import type checker from './checker/en.json';
import type desk from './desk/en.json';
import type editor from './editor/en.json';
import type mail from './mail/en.json';
import type media from './media/en.json';
import type moderation from './moderation/en.json';
import type paste from './paste/en.json';
import type preview from './preview/en.json';
import type problems from './problems/en.json';
import type publishing from './publishing/en.json';
import type settings from './settings/en.json';
import type shell from './shell/en.json';
import type staff from './staff/en.json';
import type subjects from './subjects/en.json';
import type translations from './translations/en.json';

/** Folders of `messages/newsroom/`: one a part of the newsroom, with a file a language. */
export const areas = [
  'account',
  'audit',
  'checker',
  'desk',
  'editor',
  'mail',
  'media',
  'moderation',
  'paste',
  'preview',
  'problems',
  'publishing',
  'settings',
  'shell',
  'staff',
  'subjects',
  'translations',
] as const;

/** What the English files name; the other languages have the same keys, which a test checks. */
export interface NewsroomMessages {
  account: typeof account;
  audit: typeof audit;
  checker: typeof checker;
  desk: typeof desk;
  editor: typeof editor;
  mail: typeof mail;
  media: typeof media;
  moderation: typeof moderation;
  paste: typeof paste;
  preview: typeof preview;
  problems: typeof problems;
  publishing: typeof publishing;
  settings: typeof settings;
  shell: typeof shell;
  staff: typeof staff;
  subjects: typeof subjects;
  translations: typeof translations;
}

import type { Role } from './roles';

const writers = ['owner', 'editor', 'reporter', 'translator'] as const;
const desk = ['owner', 'editor'] as const;
const everyone = ['owner', 'editor', 'reporter', 'translator', 'moderator'] as const;

/**
 * Who may do what: the only place that says so. A domain function asks for one of these before it writes; tests are
 * generated from the table. `…Own` is asked for on articles that the person began, `…Any` on the others'.
 */
export const permissions = {
  'newsroom.enter': everyone,

  'article.read': everyone,
  'article.create': ['owner', 'editor', 'reporter'],
  'article.translate': writers,
  'article.editOwn': writers,
  'article.editAny': desk,
  'article.review': writers,
  'article.publish': desk,
  'article.schedule': desk,
  'article.embargo': desk,
  'article.withdraw': desk,
  'article.correct': desk,
  'article.kill': desk,
  'article.readKilled': ['owner'],
  'story.edit': desk,
  'live.updateOwn': ['owner', 'editor', 'reporter'],
  'live.updateAny': desk,
  'preview.share': writers,
  'preview.revokeAny': desk,

  'front.edit': desk,
  'banner.edit': desk,
  'media.upload': writers,
  'media.edit': writers,
  'subject.create': writers,
  'subject.edit': desk,
  'section.edit': ['owner'],

  'comment.moderate': ['owner', 'editor', 'moderator'],
  'comment.ban': ['owner', 'editor', 'moderator'],

  'staff.manage': ['owner'],
  'settings.edit': ['owner'],
  'audit.read': desk,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];

/** Whether a role may do something. */
export const roleMay = (role: Role, action: Action): boolean => (permissions[action] as readonly Role[]).includes(role);

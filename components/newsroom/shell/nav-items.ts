import type { Action } from '@/lib/auth/permissions';
import type { newsroomPaths } from '@/lib/newsroom/paths';

/** The newsroom's menu in its order: each entry for those who may do what its page is for. */
export const navItems = [
  { page: 'desk', allow: 'newsroom.enter' },
  { page: 'articles', allow: 'article.read' },
  { page: 'front', allow: 'front.edit' },
  { page: 'comments', allow: 'comment.moderate' },
  { page: 'media', allow: 'media.upload' },
  { page: 'topics', allow: 'subject.edit' },
  { page: 'people', allow: 'subject.edit' },
  { page: 'sources', allow: 'subject.edit' },
  { page: 'sections', allow: 'section.edit' },
  { page: 'previews', allow: 'preview.share' },
  { page: 'staff', allow: 'staff.manage' },
  { page: 'audit', allow: 'audit.read' },
  { page: 'settings', allow: 'settings.edit' },
] as const satisfies { page: keyof typeof newsroomPaths; allow: Action }[];

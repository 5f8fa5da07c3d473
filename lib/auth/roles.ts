/** What a member of staff is. One role a person; who may do what stands in permissions.ts. */
export const roles = ['owner', 'editor', 'reporter', 'translator', 'moderator'] as const;
export type Role = (typeof roles)[number];

/** What each role may do. A command names the permission it needs. */

/** Permissions, each a verb on a part of the record. */
export const permissions = ['read', 'write-record', 'write-budget', 'write-report', 'waive-finding'] as const;
/** A permission. */
export type Permission = (typeof permissions)[number];

/** Roles in a project, and what each may do. */
export const roles = {
  coordinator: permissions,
  'monitoring-officer': ['read', 'write-record', 'write-report', 'waive-finding'],
  'finance-officer': ['read', 'write-budget', 'waive-finding'],
  partner: ['read', 'write-record'],
  'desk-officer': ['read'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
/** A role in a project. */
export type Role = keyof typeof roles;

/** Whether a role may do what needs the permission. */
export const isAllowed = (role: Role, permission: Permission): boolean =>
  roles[role].some((granted: Permission) => granted === permission);

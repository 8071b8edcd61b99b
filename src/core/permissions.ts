/** What each role may do. A command names the permission it needs; whether it is given is decided in `authorize.ts`. */

import type { Id } from './base/id.ts';

/**
 * Permissions, each a verb on a part of the project.
 * - `read`: the record as it stands, with its findings and reports; `read-submitted`: what was frozen of it, and no more.
 * - `write-own-strands`: what `write-record` allows, on rows of the strands that a grant names.
 * - `read-register`: who came to events, by ids alone; `register-people`: the same, and names as they are entered; `show-names`: names and contacts that are
 *   in the register, each time on record; `erase-people`: destroys them.
 * - `comment`: what readers say of a report in review; `approve-report`: that it may go out, goes back, or is opened again.
 * - `release-report`: publishing a report that is submitted, without what is withheld of it.
 * - `manage-project`: members of the project and their roles.
 */
export const permissions = [
  'read',
  'read-submitted',
  'read-journal',
  'write-record',
  'write-own-strands',
  'write-budget',
  'write-report',
  'waive-finding',
  'comment',
  'approve-report',
  'submit-report',
  'release-report',
  'read-register',
  'register-people',
  'show-names',
  'erase-people',
  'manage-project',
] as const;
/** A permission. */
export type Permission = (typeof permissions)[number];

/** Roles in a project, and what each may do. */
export const roles = {
  administrator: permissions,
  coordinator: [
    'read',
    'read-submitted',
    'read-journal',
    'write-record',
    'write-budget',
    'write-report',
    'waive-finding',
    'comment',
    'approve-report',
    'submit-report',
    'release-report',
    'read-register',
    'register-people',
    'show-names',
  ],
  'monitoring-officer': [
    'read',
    'read-submitted',
    'read-journal',
    'write-record',
    'write-report',
    'waive-finding',
    'read-register',
    'register-people',
    'show-names',
    'comment',
  ],
  'finance-officer': ['read', 'read-submitted', 'read-journal', 'write-budget', 'waive-finding', 'comment'],
  reviewer: ['read', 'read-submitted', 'read-journal', 'comment', 'approve-report'],
  partner: ['read', 'read-submitted', 'write-own-strands'],
  donor: ['read-submitted'],
  auditor: ['read', 'read-submitted', 'read-journal', 'read-register'],
  public: [],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
/** A role in a project. */
export type Role = keyof typeof roles;

/** The names of all roles. */
export const roleNames = Object.keys(roles).filter(isRole);

/** Whether the text names a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}

/** What somebody was given in a project: a role, for a partner its strands, and for a token the permissions that it is limited to. */
export type Grant = {
  readonly role: Role;
  readonly strands?: readonly Id[];
  readonly scopes?: readonly Permission[];
};

/** Whether a grant holds the permission. */
export const isAllowed = ({ role, scopes }: Grant, permission: Permission): boolean =>
  roles[role].some((granted: Permission) => granted === permission) &&
  (scopes === undefined || scopes.includes(permission));

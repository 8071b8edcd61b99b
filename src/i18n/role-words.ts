/** What roles and permissions are called. */

import type { OfficeRole } from '../core/journal/office-entry.ts';
import type { Permission, Role } from '../core/permissions.ts';

/** Roles in a project in words. */
export const roleWords: Readonly<Record<Role, string>> = {
  administrator: 'administrator',
  coordinator: 'coordinator',
  'monitoring-officer': 'monitoring officer',
  'finance-officer': 'finance officer',
  reviewer: 'reviewer',
  partner: 'partner',
  donor: 'donor',
  auditor: 'auditor',
  public: 'public',
};

/** Roles in an office in words. */
export const officeRoleWords: Readonly<Record<OfficeRole, string>> = {
  administrator: 'administrator',
  member: 'member',
};

/** What somebody, or a token, may do, in words. */
export const permissionWords: Readonly<Record<Permission, string>> = {
  read: 'read the record',
  'read-submitted': 'read what was submitted',
  'read-journal': 'read the journal',
  'write-record': 'write the record',
  'write-own-strands': 'write in strands that are yours',
  'write-budget': 'write budget and spending',
  'write-report': 'write reports',
  'waive-finding': 'accept findings',
  comment: 'comment on reports',
  'approve-report': 'approve and return reports',
  'submit-report': 'submit reports',
  'release-report': 'publish reports',
  'read-register': 'see who came to events, without names',
  'register-people': 'register people at events',
  'show-names': 'have names and contacts shown',
  'erase-people': 'erase names and contacts',
  'manage-project': 'manage members',
};

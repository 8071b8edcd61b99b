/** What the administration says. */

import type { OfficeRole } from '../../../core/journal/office-entry.ts';
import type { Permission, Role } from '../../../core/permissions.ts';

/** Sentences and labels. */
export const administrationWords = {
  title: 'Administration',
  settings: 'Settings',
  show: 'What to show',
  account: 'Account',
  sessions: 'Sessions',
  tokens: 'Tokens for programs',
  usersOf: 'Users of {office}',
  backups: 'Backups',
  yourDetails: 'Your details',
  name: 'Name',
  email: 'E-mail address',
  language: 'Language',
  languageHint:
    'In which Strand speaks to you. The language of the record and of each report is chosen apart.',
  saved: 'Saved',
  keys: 'Keyboard',
  singleKeys: 'Single letters are shortcuts',
  singleKeysHint:
    'G and a letter lead to a screen. Switch it off where you steer by voice or type by accident.',
  onDevice: 'On this device',
  onDeviceHint:
    'Projects that open here without a connection. Whoever uses this device can read them until you sign out.',
  onDeviceNone: 'No project is kept on this device.',
  forget: 'Keep it here no longer',
  password: 'Password and passkeys',
  passwordHint: 'They have a page of their own.',
  toPassword: 'Change the password or add a passkey',
  device: 'Device',
  since: 'Since',
  lastUsed: 'Last used',
  until: 'Until',
  end: 'End',
  endOf: 'End the session on {device}',
  endOthers: 'End all others',
  never: 'never',
  tokenReason: 'A program that has a token may do what you may, within these limits. Its text is shown once.',
  noTokens: 'You have no token.',
  makeToken: 'Make a token',
  label: 'Label',
  office: 'Office',
  scopes: 'It may',
  days: 'Days until it ends',
  yourToken: 'The token. It is not shown again:',
  copy: 'Copy',
  copied: 'Copied',
  remove: 'Remove',
  removeOf: 'Remove {name}',
  removeTokenAsk: 'Remove the token “{label}”? Programs that have it are shut out at once.',
  roleInOffice: 'Role in the office',
  resetLink: 'Link for a new password',
  removeUserAsk: 'Remove {name} from the office, and from all its projects?',
  disabled: 'disabled',
  inviteSomebody: 'Invite somebody',
  inviteHint: 'Whom you invite chooses a password. Then give a role in each project.',
  invite: 'Invite',
  handOn: 'Hand this link on, by a way that only {name} reads. It works once:',
  wasMailed: 'The link was sent by mail.',
  isIn: 'Done. There is such a user already, who now is of this office and signs in as always.',
  backupLast: 'The last backup was made on {moment}.',
  backupAge: '{count, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}',
  backupSize: 'It has {size} MB.',
  backupNone: 'No backup has been made yet.',
  backupOld: 'It is old. Make backups every day.',
  backupHow:
    'Whoever looks after the machine makes one with the first command, and restores it with the second:',
  backupWhere: 'Keep it on another machine. A backup is read again before it counts.',
  members: 'Members of the project',
  role: 'Role',
  noRole: 'no role',
  hasAll: 'administers the office, and so every project',
  giveRole: 'Give the role',
  change: 'Change',
  withdraw: 'Withdraw',
  withdrawOf: 'Withdraw the role of {name}',
  withdrawAsk: 'Withdraw the role of {name} in this project?',
  roleOf: 'Role of {name}',
  strandsOf: 'Strands of {name}',
  strandsHint: 'A partner writes in these strands alone.',
  may: 'May: {list}.',
  addMember: 'Give somebody a role',
  nobodyLeft: 'Everybody in the office has a role here.',
  person: 'Who',
  choose: 'Choose',
  toUsers: 'Invite somebody to the office',
} as const;

/** Roles in a project in words. */
export const roleWords: Readonly<Record<Role, string>> = {
  administrator: 'administrator',
  coordinator: 'coordinator',
  'monitoring-officer': 'monitoring officer',
  'finance-officer': 'finance officer',
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

/** What somebody may do, in words. */
export const permissionWords: Readonly<Record<Permission, string>> = {
  read: 'read the record',
  'read-submitted': 'read what was submitted',
  'read-journal': 'read the journal',
  'write-record': 'write the record',
  'write-own-strands': 'write in strands that are yours',
  'write-budget': 'write budget and spending',
  'write-report': 'write reports',
  'waive-finding': 'accept findings',
  'submit-report': 'submit reports',
  'manage-project': 'manage members',
};

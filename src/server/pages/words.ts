/** What the pages say, as English messages. The locales translate them. */

import type { OfficeRole } from '../../core/journal/office-entry.ts';
import type { Permission, Role } from '../../core/permissions.ts';

/** Sentences and labels of the pages. */
export const pageWords = {
  strand: 'Strand|name of the program',
  toContent: 'To the content',
  projects: 'Projects',
  account: 'Account',
  interface: 'For programs',
  signOut: 'Sign out',
  signIn: 'Sign in',
  signInTo: 'Sign in to Strand',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  currentPassword: 'Current password',
  passwordRule: 'At least 10 characters. A sentence is easier to remember than signs.',
  name: 'Name',
  signInByPasskey: 'Sign in with a passkey',
  signInBy: 'Sign in with {label}',
  forgotten: 'Password forgotten?',
  askForLink: 'Send a link',
  linkMayCome:
    'If there is a user with this address, a link is on its way. Where Strand sends no mail, ask your administrator for a link.',
  welcome: 'Welcome to Strand',
  firstOne: 'You are the first. Choose how you sign in; then you are the administrator.',
  invited: 'You are invited. Choose a password; you sign in with this address:',
  resetting: 'Choose a new password. You sign in with this address:',
  language: 'Language',
  begin: 'Begin',
  httpsNeeded: 'Signing in needs HTTPS',
  httpsForAll: 'For everybody: a proxy that gets a certificate',
  httpsForOne: 'For yourself alone, at once: a tunnel',
  httpsTunnel: 'On your own machine, then open {address} there:',
  noLink: 'The link is not whole. Copy all of it into the address line, from https or http to its end.',
  needsScript:
    'JavaScript is switched off in this browser. You can read these pages, but you cannot sign in or change anything.',
  failed: 'Strand does not answer. Look at your connection and try again.',
  usersOf: 'Users of {office}',
  untitled: 'Untitled project',
  membersOf: 'Members of {project}',
  role: 'Role',
  noRole: 'no role',
  hasAll: 'administers the office, and so every project',
  withdraw: 'Withdraw',
  disabled: 'disabled',
  change: 'Change',
  giveRole: 'Give the role',
  removeUser: 'Remove {name} from the office, and from all its projects?',
  withdrawRole: 'Withdraw the role of {name} in this project?',
  removePasskey: 'Remove the passkey “{label}”? It lets you in no more.',
  removeToken: 'Remove the token “{label}”? Programs that have it are shut out at once.',
  invite: 'Invite',
  inviteSomebody: 'Invite somebody',
  roleInOffice: 'Role in the office',
  handOn: 'Hand this link on, by a way that only {name} reads. It works once:',
  wasMailed: 'The link was sent by mail.',
  whoIsInvited: 'whom you invite',
  isIn: 'Done. There is such a user already, who now is of this office and signs in as always.',
  resetLink: 'Link for a new password',
  remove: 'Remove',
  strands: 'Strands',
  sessions: 'Sessions',
  device: 'Device',
  since: 'Since',
  lastUsed: 'Last used',
  until: 'Until',
  end: 'End',
  endOthers: 'End all others',
  passkeys: 'Passkeys',
  passkeyReason: 'A passkey lives in your device and cannot be read off your fingers or guessed.',
  addPasskey: 'Add a passkey',
  passkeyName: 'What you call it',
  passkeyRefused: 'The device did not give a passkey.',
  tokens: 'Tokens for programs',
  tokenReason: 'A program that has a token may do what you may, within these limits. Its text is shown once.',
  makeToken: 'Make a token',
  label: 'Label',
  office: 'Office',
  scopes: 'It may',
  days: 'Days until it ends',
  yourToken: 'The token. It is not shown again:',
  never: 'never',
  yourDetails: 'Your details',
  changePassword: 'Change the password',
  othersEnd: 'All your other sessions end.',
  missing: 'There is nothing here',
  missingWhy: 'Nothing is at this address, or not for you.',
  notDone: 'This cannot be done now',
  toStart: 'To your projects',
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

/** What a token may be let do, in words. */
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

/** Every message of the pages. */
export const pageMessages: readonly string[] = [
  pageWords,
  roleWords,
  officeRoleWords,
  permissionWords,
].flatMap((list) => Object.values(list));

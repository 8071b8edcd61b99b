/**
 * Every refusal that Strand can give, in one list. A problem says that this request cannot be done; what is merely inconsistent in the record is
 * a finding. Titles are English ICU messages; `status` is the HTTP status (RFC 9457).
 */

import { releaseProblems } from './release/release-problems.ts';
import { reviewProblems } from './report/review-problems.ts';

/** The catalogue of refusals. */
export const problems = {
  'unreadable-input': { status: 422, title: 'This cannot be read: {why}' },
  'input-too-large': {
    status: 413,
    title: 'This has {actual} bytes; at most {most} are taken at once. Take it in parts.',
  },
  'invalid-input': { status: 422, title: '{where}: {why}' },
  'unknown-command': { status: 404, title: 'There is no command “{name}”.' },
  'unknown-row': { status: 404, title: 'There is no row {id} in {table}.' },
  'row-exists': { status: 409, title: 'There is already a row {id}.' },
  'row-in-use': { status: 409, title: 'Row {id} is used by {by}.' },
  'would-make-a-cycle': { status: 422, title: 'This link would make {from} contribute to itself.' },
  'nothing-to-fix': { status: 409, title: 'Check “{check}” finds nothing to fix there any more.' },
  'amount-too-large': {
    status: 422,
    title: 'Amounts of the record come to {amount} {currency}, which is too much to be counted exactly.',
  },
  'nothing-changes': { status: 422, title: 'Nothing changes.' },
  'month-outside-plan': { status: 422, title: 'Month {month} is not in the plan.' },
  'too-few-marks': {
    status: 422,
    title: 'There {marks, plural, one {is # mark} other {are # marks}} to place, not {wanted}.',
  },
  'hold-already-ended': { status: 409, title: 'This hold has ended on {until}.' },
  'person-erased': { status: 409, title: 'What was held of {person} has been erased.' },
  'already-registered': { status: 409, title: '{person} is registered at this event already.' },
  'day-outside-event': {
    status: 422,
    title: '{day} is no day of the event, which lasts from {from} to {to}.',
  },
  'already-merged': { status: 409, title: '{person} was merged into {into} already.' },
  'not-merged': { status: 409, title: '{person} was not merged into anybody.' },
  'same-person': { status: 409, title: '{person} and {other} are one person already.' },
  'erasing-held': {
    status: 409,
    title:
      'What is held of {person} cannot be erased yet: {why, select, audit {an audit, an appeal or a claim is open} other {{until, select, none {it is evidence of attendance, which is kept for five years after the balance was paid, and no balance is in the record} other {it is evidence of attendance, which is kept until {until}}}}}.',
  },
  'register-changed': {
    status: 412,
    title: '{id} was changed by somebody else meanwhile. Look at it again first.',
  },
  'name-in-text': {
    status: 422,
    title:
      'A text names somebody of the register. Names stand in the register alone: write {reference} instead, or the function.',
  },
  'keys-inside-data': {
    status: 500,
    title:
      'The keys of the register must not lie in the data folder: who takes one must not have the other. Name a folder outside of {folder} in STRAND_REGISTER_KEYS.',
  },
  'no-register-key': {
    status: 500,
    title:
      'The file {path} does not hold a key. Put back the one that was there; or move it away, and a new one is made: then the names that the old one has sealed are lost.',
  },
  'wrong-use': { status: 400, title: '{why}' },
  'unknown-option': { status: 400, title: 'There is no option {option} here. {hint}' },
  'no-such-file': { status: 404, title: 'There is no file {path}.' },
  'unknown-office': { status: 404, title: 'There is no office {office}.' },
  'office-exists': { status: 409, title: 'There is already an office {office}.' },
  'text-not-storable': {
    status: 422,
    title: 'A text holds a character that cannot be stored: a zero character or half of a pair.',
  },
  'commit-unknown': {
    status: 503,
    title:
      'The connection to the database broke while this was being saved, so that nobody knows whether it was. Send the same again: it is done once.',
  },
  'database-unreachable': { status: 503, title: 'The database does not answer. Try again in a moment.' },
  'database-layout-differs': {
    status: 503,
    title:
      'The layout of the database is number {number}; this Strand works on number {known}. Start the version of Strand that the data is of.',
  },
  'still-loading': { status: 503, title: 'This is still being loaded. Try again in a moment.' },
  'database-busy': { status: 503, title: 'The database is too busy. Try again in a moment.' },
  'disk-full': { status: 507, title: 'The disk is full. Nothing was saved.' },
  'wrong-database-url': {
    status: 500,
    title: 'The address of the database must look like postgres://user:password@host/database.',
  },
  'database-unsuitable': {
    status: 500,
    title:
      'Strand needs PostgreSQL 15 or later with a database in UTF-8; this is version {version} in {encoding}.',
  },
  'database-superuser': {
    status: 500,
    title:
      'Role {role} may pass over the rules of the database (SUPERUSER or BYPASSRLS); Strand does not run as such a role.',
  },
  'database-lacks-role': {
    status: 500,
    title:
      'Strand cannot log in as role {role}, and the owner of the database may not make or change it: give the owner CREATEROLE, or make the role by hand.',
  },
  'data-is-newer': {
    status: 500,
    title: 'The data was written by a later version of Strand, which knows “{name}”. Start that version.',
  },
  'migration-differs': {
    status: 500,
    title:
      'The layout of the database was made by another “{name}” than that of this version of Strand. Start the version that made it, or restore a backup into an empty database.',
  },
  'no-embedded-database': {
    status: 500,
    title:
      'There is no PostgreSQL in the installation for {place}. Name a folder with its programs in STRAND_POSTGRES_BIN, or a database in STRAND_DATABASE_URL.',
  },
  'database-too-old': {
    status: 500,
    title: 'Strand needs PostgreSQL {oldest} or later; this is version {version}.',
  },
  'database-cannot-start': { status: 503, title: 'PostgreSQL does not start: {why}' },
  'database-cannot-stop': { status: 503, title: 'PostgreSQL (process {pid}) does not stop.' },
  'data-of-other-version': {
    status: 500,
    title:
      'The data in {folder} is of PostgreSQL {found}, and this is PostgreSQL {actual}. Name the programs of version {found} in STRAND_POSTGRES_BIN, or restore a backup into a new folder.',
  },
  'data-folder-in-use': {
    status: 503,
    title:
      'Another Strand that cannot be reached from here, as in another container, is using {folder}. Stop it first, or choose another folder in STRAND_DATA.',
  },
  'data-folder-unreachable': {
    status: 500,
    title:
      'PostgreSQL does not run as root but as user {user}, who cannot get into {folder}. Start Strand as an ordinary user, or choose a folder outside of private homes in STRAND_DATA.',
  },
  'wrong-settings': {
    status: 500,
    title: 'Settings in the environment are missing or wrong. They must look like this: {examples}.',
  },
  'address-in-use': {
    status: 503,
    title:
      'Something else listens on port {port} already, perhaps another Strand. Stop it, or choose another port with --port.',
  },
  'address-unusable': {
    status: 500,
    title: 'Strand cannot listen on {host}, port {port} ({code}). Choose others with --host and --port.',
  },
  'project-missing': { status: 404, title: 'There is no project {id}.' },
  'project-exists': { status: 409, title: 'There is already a project {id}.' },
  'not-allowed': { status: 403, title: 'Role “{role}” may not do what needs “{permission}”.' },
  'version-missing': { status: 428, title: 'Say which version of the project this change builds on.' },
  'version-ahead': {
    status: 412,
    title: 'The project is at version {version}; there is no version {expected} yet.',
  },
  'version-conflict': {
    status: 412,
    title:
      'Since version {expected}, {fields, plural, one {# field that you change has} other {# fields that you change have}} been changed elsewhere.',
  },
  'key-reused': { status: 422, title: 'Key {key} was already used for another request.' },
  'unknown-entry': { status: 404, title: 'The journal has no entry {entry}.' },
  'already-undone': { status: 409, title: 'Entry {entry} is taken back already.' },
  'not-undone': { status: 409, title: 'Entry {entry} is not taken back.' },
  'not-undoable': {
    status: 409,
    title: 'Entry {entry} itself takes back or repeats entry {of}; name that one.',
  },
  'undo-conflict': {
    status: 409,
    title:
      'Entry {entry} cannot be taken back or repeated: {fields, plural, one {# of its fields has} other {# of its fields have}} been changed since.',
  },
  'too-many-entries': {
    status: 422,
    title: 'At most {most} can be read at once.',
  },
  ...reviewProblems,
  'changed-meanwhile': {
    status: 409,
    title: 'The project was changed while this was being prepared. Try again.',
  },
  'report-not-compiled': { status: 422, title: 'The report cannot be compiled: {why}' },
  'report-not-written': {
    status: 422,
    title: 'The report cannot be written as {format}, so that it was not submitted.',
  },
  ...releaseProblems,
  'file-missing': { status: 404, title: 'There is no file {sha256}.' },
  'unknown-user': { status: 404, title: 'There is no user {user} in this office.' },
  'no-such-user': { status: 404, title: 'There is no user with the address {email}.' },
  'user-disabled': { status: 409, title: 'The user {email} is shut out. An operator lets users in again.' },
  'email-taken': { status: 409, title: 'Another user has this address already.' },
  'last-administrator': {
    status: 409,
    title: 'An office keeps at least one administrator. Make somebody else administrator first.',
  },
  'not-signed-in': { status: 401, title: 'Sign in first.' },
  'sign-in-refused': { status: 401, title: 'Address or password is not right.' },
  'too-many-tries': {
    status: 429,
    title: 'Too many tries. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  'link-ended': { status: 410, title: 'This link has been used or is over. Ask for a new one.' },
  'weak-password': {
    status: 422,
    title: 'The password must have {least} to {most} characters and not be one of the most common ones.',
  },
  'wrong-password': { status: 422, title: 'The password you have now is not right.' },
  'not-for-tokens': {
    status: 403,
    title: 'A token for programs does nothing with accounts. Sign in yourself.',
  },
  'unknown-session': { status: 404, title: 'You have no session {session}.' },
  'unknown-token': { status: 404, title: 'You have no token {token}.' },
  'unknown-passkey': { status: 404, title: 'You have no such passkey.' },
  'reset-not-allowed': {
    status: 403,
    title:
      'This user belongs to other offices too, or may do more than you. Let the user ask for a link by mail.',
  },
  'address-not-proven': {
    status: 409,
    title:
      'There is a user with this address who has not yet shown that it is his. Let him first use a link that Strand has mailed to him, or ask an operator to invite him.',
  },
  'open-id-refused': {
    status: 401,
    title:
      'Signing in through the provider did not work. You must have been invited under the address that the provider has verified.',
  },
  'provider-failed': {
    status: 502,
    title: 'The sign-in provider does not answer as it should. Try again, or sign in another way.',
  },
  'passkey-refused': { status: 401, title: 'This passkey was not accepted.' },
  'not-configured': { status: 404, title: '{what} is not configured here.' },
  'needs-https': {
    status: 403,
    title:
      'Signing in from another machine needs HTTPS, since everybody on the way could read the password. Put a proxy with a certificate in front of Strand and name its address in STRAND_URL; the guide “run it for an office” shows how.',
  },
  'foreign-origin': { status: 403, title: 'The request comes from another site.' },
  'unknown-address': { status: 404, title: 'There is nothing at this address.' },
  'wrong-method': { status: 405, title: 'This address does not answer {method}.' },
  'wrong-media-type': { status: 415, title: 'This address takes {accepted}.' },
  'journal-copy-unwritable': {
    status: 503,
    title: 'The copy of the journal in {folder} cannot be written ({why}). Nothing was saved.',
  },
  'journal-copy-differs': {
    status: 500,
    title:
      'What stands in {path} is not a copy of this journal. Keep it, since it may hold what the journal has lost, and name another folder in STRAND_JOURNAL_COPY.',
  },
  'server-busy': { status: 503, title: 'Strand has too much to do. Try again in a moment.' },
  'took-too-long': {
    status: 503,
    title:
      'This took too long and was stopped. It may have been done all the same: look before you do it again.',
  },
  'nothing-stored': {
    status: 404,
    title:
      'There is nothing stored in {place} yet. Where the data is elsewhere, name its folder in STRAND_DATA or its database in STRAND_DATABASE_URL.',
  },
  'restore-runs': {
    status: 409,
    title:
      'Another copy of this database is being made already, by a restore or a rehearsal. Wait for its end.',
  },
  'store-in-use': {
    status: 409,
    title:
      'A Strand or another program is connected to this database. Stop it, then give the command again; the data is as it was.',
  },
  'database-not-makeable': {
    status: 403,
    title:
      'The owner of the database may not make another one beside it. Give the role CREATEDB, or restore into an empty database with --into and name that one in STRAND_DATABASE_URL afterwards.',
  },
  'database-name-too-long': {
    status: 422,
    title: 'The name of the database is longer than {most} bytes, so that none can be made beside it.',
  },
  'not-kept': { status: 404, title: 'No database is kept under the name {name}.' },
  'database-not-empty': { status: 409, title: 'The database is not empty. Name one that is.' },
  'reading-too-long': {
    status: 422,
    title:
      'Reading the file took longer than {seconds, plural, one {# second} other {# seconds}} and was stopped.',
  },
  'reading-too-large': {
    status: 422,
    title: 'Reading the file needs more than {megabytes} MB of memory and was stopped.',
  },
  'archive-unreadable': {
    status: 422,
    title: 'This is no file that Strand has written, or it is damaged: it cannot be unpacked.',
  },
  'archive-ends-early': {
    status: 422,
    title: 'The end of the file is missing. Take another copy of it.',
  },
  'archive-damaged': {
    status: 422,
    title: 'The file is damaged: “{entry}” in it is not as it was written. Take another copy of it.',
  },
  'archive-is-newer': {
    status: 422,
    title:
      'The file was written by Strand {version}, which is later than this one. Read it with that version.',
  },
  'archive-of-other-kind': {
    status: 422,
    title:
      'The file holds {actual, select, backup {a backup of everything: read it with “strand restore”} other {one project: read it with “strand import-project”}}.',
  },
  'passphrase-missing': { status: 422, title: 'The file is encrypted. Give its passphrase.' },
  'passphrase-wrong': {
    status: 422,
    title: 'The passphrase is not that of the file, or the file is damaged.',
  },
  'file-damaged': {
    status: 500,
    title:
      'File {sha256} of the data folder does not hold any more what was put into it. Restore it from an older backup.',
  },
  'store-not-whole': {
    status: 422,
    title:
      '{count, plural, one {# thing does} other {# things do}} not agree with the journals, the first in {place}. The backup was not put in place. Restore an older one.',
  },
  'too-little-space': {
    status: 507,
    title:
      'There are {free} MB free at {folder}; {needed} MB are needed. Make room there, or name a folder on a larger disk in STRAND_DATA; the data is as it was.',
  },
  unexpected: {
    status: 500,
    title: 'Strand has a fault here. Nothing was saved. Its number in the log is {number}.',
  },
} as const;

/** The code of a refusal. */
export type ProblemCode = keyof typeof problems;

/** A field that two changes would give different values; a value is `undefined` where the field has none, a row's `id` where there is no row. */
export type FieldConflict = {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  /** What both changes started from. */
  readonly base: unknown;
  /** What stands there now. */
  readonly theirs: unknown;
  /** What the refused change would put there. */
  readonly mine: unknown;
};

type ProblemOptions = ErrorOptions & { readonly conflicts?: readonly FieldConflict[] };

/** A refusal: its code and what its title names. Thrown by commands and by the shell, caught once at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The fields over which a change is refused; none for most problems. */
  readonly conflicts: readonly FieldConflict[];

  constructor(
    code: ProblemCode,
    params: Readonly<Record<string, string | number>> = {},
    options: ProblemOptions = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'Problem';
    this.code = code;
    this.params = params;
    this.conflicts = options.conflicts ?? [];
  }
}

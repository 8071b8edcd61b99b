/** What the commands on stored data say, as English messages. */

import type { Fault } from '../workspace/verify/verify-store.ts';

/** Sentences of the commands on stored data. */
export const storeWords = {
  needsBackupFile: 'Name the file to write: {usage}.',
  needsProject: 'Name a project and the file to write: {usage}.',
  needsOffice: 'Name the office with --office: there are {offices}.',
  noSuchOffice: 'There is no office “{actual}”; there are {offices}.',
  tooMuch: '“{extra}” is one too many: {usage}.',
  passphrase: 'Passphrase: ',
  passphraseAgain: 'The same again: ',
  passphrasesDiffer: 'The two are not the same.',
  noTerminal: 'There is no terminal to type a passphrase on; give a file with --passphrase-file.',
  emptyPassphrase: 'The passphrase in {path} is empty.',
  reading: 'Copying … {count, plural, one {# part} other {# parts}}',
  checking: 'Reading the file again to its end …',
  loading: 'Loading into a new database …',
  verifying: 'Verifying what was loaded …',
  verifyingProject: 'Verifying project {project} …',
  backedUp:
    '{path}: {size} kB, read again and whole: {journals, plural, one {# journal} other {# journals}}, {files, plural, one {# file} other {# files}}.',
  keepItElsewhere: 'Keep it on another machine than the data.',
  restored:
    'Restored as of {at}: {journals, plural, one {# journal} other {# journals}}, {files, plural, one {# file} other {# files}}.',
  kept: 'What was there before is kept as {name}. To put it back, or to drop it when you are sure, see: strand help kept',
  keptOne: '{name}: what was there until {at} (UTC), {size} MB.',
  nothingKept: 'Nothing is kept from before a restore.',
  putBack: '{name} is in its place again.',
  dropped: '{name} is gone.',
  oneOfTwo: 'Give {first} or {second}, not both.',
  needsEmail: 'There are users already. Name the one who is to be let in by his address: {usage}.',
  firstLink: 'There are no users yet. This link makes the first administrator, once:',
  resetLink: 'With this link {email} chooses a new password, once, until {until} (UTC):',
  otherAddress:
    'Where people reach Strand under another address than {address}, that one stands in its place.',
  copying: 'Copying into a new database …',
  upgrading: 'Upgrading the copy …',
  nothingToUpgrade: 'The layout of the database is number {number}, the latest: there is nothing to upgrade.',
  rehearsed: 'The copy was upgraded from layout {from} to {to} in {seconds} s.',
  asItWas: 'The copy is gone again, and the data is as it was.',
  signInAgain: 'Everybody signs in again.',
  exported: '{path}: project {project}, {size} kB, read again and whole.',
  imported: 'Project {project} is in the office. Give its members their roles.',
  whole:
    'All is whole: {offices, plural, one {# office} other {# offices}}, {projects, plural, one {# project} other {# projects}}, {entries, plural, one {# entry} other {# entries}}, {files, plural, one {# file} other {# files}}.',
  fileKept: '{path} is “{name}”, to the byte as it was submitted.',
  fileAltered: '{path} was altered: it carries what a submitted report prints, and its bytes are others.',
  fileUnknown: '{path} is unknown here: no report that was submitted from this installation.',
  submittedAs: '{project}, {report} {from} – {to}, submitted on {day} (entry {version} of its journal)',
  trueFiles: 'The true files are under “Submitted versions” of the report, with these SHA-256:',
  notWhole: '{count, plural, one {# thing is} other {# things are}} not whole:',
  ok: 'ok',
  warn: 'look',
  bad: 'bad',
  node: 'Node {version}',
  postgres: 'PostgreSQL {version}',
  settingOn: '{setting} is on',
  settingOff: '{setting} is {value}: set it to on, or what was saved can be lost when the power goes.',
  checksumsOff:
    'data_checksums is off: damage on the disk is noticed late. pg_checksums --enable turns it on.',
  space: '{freeMb} MB free for the data',
  spaceShort: 'Only {freeMb} MB are free for the data: make room.',
  folder: '{folder} can be written by its owner alone',
  folderOpen: '{folder} can be written by others: chmod go-w {folder}',
  layout: 'The layout of the database is number {number}, the latest.',
  layoutOld:
    'The layout of the database is number {number}; the next start brings it to {known}. Make a backup first, and try it on a copy with strand rehearse-upgrade.',
  layoutNew:
    'The layout of the database is number {number}, and this Strand knows {known}: install the later Strand.',
  clock: 'The last entry is of {last}, before now.',
  clockWrong: 'The last entry is of {last}, which is in the future: set the clock.',
  backup:
    '{days, plural, =0 {The last backup is of today.} one {The last backup is # day old.} other {The last backup is # days old.}}',
  backupOld:
    'The last backup is {days, plural, one {# day} other {# days}} old: make one with strand backup.',
  noBackup: 'There was no backup yet: make one with strand backup.',
} as const;

/** What is not whole, in words. */
export const faultWords: Readonly<Record<Fault['what'], string>> = {
  chain: 'entry {entry} does not follow on the one before',
  head: 'the journal does not end where it should',
  rows: '{count, plural, one {# row is} other {# rows are}} not what the journal says',
  root: 'signed root {number} was changed, or the one before it is missing',
  'file-missing': 'file {sha256} is missing',
  'file-damaged': 'file {sha256} is damaged',
};

/** What each of the commands is for. */
export const storeSummaries = {
  backup:
    'Copies everything - records, journals, people, files - into one file, and reads that again to its end.',
  restore: 'Puts a backup in the place of what is there, after verifying all of it.',
  'export-project': 'Writes one project with its journal and files into a file that can be mailed.',
  'import-project': 'Takes a project from such a file into an office.',
  verify:
    'Says whether all that is stored is whole: journals, records, files; of a file, whether it is a report as it was submitted.',
  doctor: 'Looks at the installation and says what to see to.',
  kept: 'Lists what restores have put aside; puts it back, or drops it.',
  'rehearse-upgrade':
    'Upgrades a copy of the database to this version, says how long that takes and whether it is whole, and drops the copy.',
  'sign-in-link':
    'Prints a one-time link by which a user chooses a new password; where there are no users yet, one that makes the first administrator.',
} as const;

/** What their options are for. */
export const storeOptionHelp = {
  passphrase: 'ask on the terminal for a passphrase to encrypt with',
  passphraseFile: 'a file that holds the passphrase',
  into: 'an empty database to restore into, by the URL of its owner',
  office: 'the office, by its name or id',
  'put-back': 'the one to put in the place of what is there, which is then kept in turn',
  drop: 'the one to drop, for good',
  'administrator-of':
    'an office, by its name or id, of which the user becomes an administrator, as when its last one has left',
} as const;

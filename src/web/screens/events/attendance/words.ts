import type { PersonSex } from '../../../../core/register/participation.ts';
import type { listLeftoverReasons } from '../../../../core/register/list-reading/read-participants.ts';
import type { MatchReason } from '../../../../core/register/names/match-names.ts';
import type { ListFileRefusal } from './list-file/list-file.ts';

/** What the attendance list of an event says. */
export const attendanceWords = {
  title: 'Attendance list',
  none: 'No list is kept of this event.',
  noneWhy:
    'Paste the list of who came. Names are encrypted, stay out of reports and of the journal, and are seen only by those who ask for them, which is recorded. Where no list may be kept, the heads above are enough.',
  counts: '{count, plural, one {# person} other {# persons}}: {women} women, {men} men',
  differs: 'The list has {listed}, {counted} heads were counted.',
  person: 'Participant {number}',
  sex: 'Sex',
  age: 'Age',
  organisation: 'Organisation',
  days: 'Days',
  participant: 'Participant',
  allDays: 'all',
  voided: 'did not come',
  setVoid: 'Did not come',
  unsetVoid: 'Came after all',
  ofPerson: '{action}: {person}',
  showNames: 'Show names …',
  showTitle: 'Show names and contacts',
  showWhy: 'The journal keeps that you saw them, and why.',
  reason: 'Reason',
  show: 'Show them',
  hide: 'Hide names',
  restricted: 'name restricted',
  erased: 'name erased',
  keyLost: 'name lost with its key',
  paste: 'Paste a list …',
  pasteTitle: 'Register who came',
  pasteBox: 'Paste the attendance list here',
  pasteHint: 'With its headings, from Excel or Word. Names may be in Latin or Arabic letters.',
  chooseFile: 'Choose a file …',
  fileKinds: 'Or drop a file here: an Excel workbook (.xlsx), CSV or TSV.',
  opening: 'Opening the file …',
  whichSheet: 'Several sheets of this workbook hold something. Which one is the list?',
  reading: 'Looking for people who are known …',
  nobodyRead: 'No names were found in this.',
  whoIs: 'Who this is',
  whoIsOf: 'Who this is: {name}',
  newPerson: 'A new person',
  known: 'Registered before ({reasons})',
  knownHere: 'On this list already ({reasons})',
  leaveOut: 'Leave out',
  leftovers: 'Not understood',
  leftover: 'Line {line}: {text} – {why}',
  addOrganisations:
    '{count, plural, one {Add # organisation that the record does not have: {names}} other {Add # organisations that the record does not have: {names}}}',
  register: '{count, plural, one {Register # person} other {Register # persons}}',
} as const;

/** What is noted of a person's sex, in words. */
export const sexWords: Readonly<Record<PersonSex, string>> = {
  woman: 'woman',
  man: 'man',
  other: 'other|sex',
  'not-said': 'not said|sex',
};

/** Why two people may be one, in words. */
export const matchWords: Readonly<Record<MatchReason, string>> = {
  'same-contact': 'same contact',
  'same-name': 'same name',
  'order-of-names': 'names in another order',
  'part-of-name': 'part of the name',
  'other-script': 'in other letters',
  'other-spelling': 'another spelling',
};

/** Why something of a list was not understood, in words. */
export const leftoverWords: Readonly<Record<(typeof listLeftoverReasons)[number], string>> = {
  'above-headings': 'it stands above the headings',
  'no-name': 'there is no name',
  'unknown-column': 'what this column holds is not known',
  'sex-unclear': 'the sex is not clear',
  'age-unclear': 'the age is not clear',
  'attendance-unclear': 'the days are not clear',
  'came-on-no-day': 'came on no day',
  'too-long': 'too long',
  'too-many-rows': 'one list has at most 1,000 rows',
};

/** Why the file of a list is not read, and what to do about it. */
export const listFileWords: Readonly<Record<ListFileRefusal, string>> = {
  'too-large': 'This file is larger than 5 MB. Copy the rows of the list out of it, and paste them here.',
  'too-much':
    'There is more in this workbook than a list of participants. Copy the rows of the list out of it, and paste them here.',
  locked:
    'This workbook needs a password. Open it and save a copy without one, or copy the list and paste it here.',
  'old-workbook':
    'This workbook is in the format of before 2007 (.xls). Save it as an Excel workbook (.xlsx), or copy the list and paste it here.',
  'no-list':
    'This is neither an Excel workbook (.xlsx) nor a table in plain text. Save it as one of these, or copy the list and paste it here.',
  damaged:
    'This workbook cannot be opened: it is damaged. Save it again from the program that made it, or copy the list and paste it here.',
  empty: 'There is no text in this file.',
};

import { modeWords } from '../../../core/report/sections/words/modes.ts';
import { choiceWord } from '../../record-words/choice-words.ts';

/** What the screen of coordination says. */
export const coordinationWords = {
  title: 'Coordination',
  meetings: 'Meetings',
  organisations: 'Organisations',
  show: 'What to show',
  none: 'No coordination framework is on record yet.',
  teach:
    'Add the first one, or paste the table of your last report: framework, date and topic, as it stands in Word.',
  forum: 'Coordination framework',
  sharedTopic: 'Topic of all its meetings',
  sharedTopicHint: 'For meetings without a topic of their own.',
  members: 'Organisations',
  noMembers: 'none named',
  chooseMembers: 'Choose organisations of {forum}',
  done: 'Done',
  date: 'Date',
  topic: 'Topic',
  place: 'Place',
  mode: 'How it was held',
  notRecorded: 'not recorded',
  followUp: 'Follow-up',
  actions: 'Actions',
  actionsOf: 'Actions for {name}',
  addForum: 'Add a framework',
  newForum: 'New framework',
  addMeeting: 'Add a meeting',
  addMeetingTo: 'Add a meeting of {forum}',
  up: 'Move up',
  down: 'Move down',
  moveTo: 'Move to {forum}',
  remove: 'Remove',
  removed: '{name} was removed.',
  removedWith: '{name} was removed, with {count, plural, one {# meeting} other {# meetings}}.',
  meetingOf: 'meeting of {day}',
  count: '{count, plural, =0 {no meeting yet} one {# meeting} other {# meetings}}',
  paste: 'Paste a table',
  pasteTitle: 'Paste a table of meetings',
  pasteHint:
    'Copy the table in Word or Excel and press Ctrl V in the box below. A cell with several dates becomes several meetings; an empty framework is that of the row above.',
  pasteBox: 'The table',
  pasteNothing: 'No row of this has a date. Copy the rows of the table with their dates.',
  pasteWill: '{count, plural, one {# meeting is added} other {# meetings are added}}',
  pasteForums: '{count, plural, one {# framework is new} other {# frameworks are new}}',
  pasteKnown:
    '{count, plural, one {# meeting is on record already} other {# meetings are on record already}}',
  pasteUnread:
    '{count, plural, one {# row has no date that can be read} other {# rows have no date that can be read}}',
  pasteState: 'What becomes of it',
  pasteNew: 'new',
  pasteIs: 'on record',
  pasteNot: 'left out: no date',
  pasteNoForum: 'left out: no framework',
  pasteWrite: 'Add {count, plural, one {# meeting} other {# meetings}}',
  organisation: 'Organisation',
  acronym: 'Acronym',
  kind: 'Kind',
  forumsOf: 'Frameworks',
  noOrganisations: 'No organisation is on record yet.',
  addOrganisation: 'Add an organisation',
  newOrganisation: 'Name of the organisation',
  caption: 'Coordination meetings',
  noTopic: 'The topic is not recorded.',
  noMeeting: 'No meeting: {forums}.',
} as const;

/** How meetings can be held, in words. */
export const modes = (['in-person', 'virtual', 'hybrid'] as const).map((value) => ({
  value,
  message: modeWords[value],
}));

/** What a kind of organisation is called. */
export const kindWord = choiceWord;

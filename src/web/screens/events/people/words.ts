import type { PersonState } from '../../../../core/register/person.ts';

/** What the list of people says. */
export const peopleWords = {
  tab: 'People',
  eventsTab: 'Events',
  show: 'What to show',
  title: 'People of the register',
  none: 'Nobody is registered yet. People come in with the attendance list of an event.',
  who: 'Person',
  came: 'Came to',
  state: 'State',
  times: '{count, plural, one {# event} other {# events}}',
  change: 'Change …',
  changeOf: 'Change: {person}',
  changeTitle: 'What becomes of {person}?',
  mergedInto: 'is {person}',
  merge: 'This is the same person as another one',
  mergeMeans: 'Both count as one from now on. It can be taken back, and nothing is lost.',
  other: 'The other one',
  unmerge: 'They are two people after all',
  unmergeMeans: 'Each has again what was registered for it.',
  archive: 'Archive',
  archiveMeans: 'Out of the lists; counts as before.',
  void: 'Strike out',
  voidMeans: 'Was entered by mistake: counts no more, and stays for whoever audits.',
  restrict: 'Restrict',
  restrictMeans: 'Contests what is held: counts as before, and nobody is shown the name.',
  reinstate: 'Make active again',
  reinstateMeans: 'As if nothing had been done.',
  erase: 'Erase',
  eraseMeans:
    'Destroys name and contacts for good; an older backup that is restored leaves them erased. The counts stay. It is refused while the evidence must be kept.',
  reason: 'Reason',
  do: 'Do it',
  correct: 'Details …',
  correctOf: 'Details of {person}',
  nameLatin: 'Name in Latin letters',
  nameArabic: 'Name in Arabic letters',
  post: 'Role or function',
  email: 'E-mail',
  phone: 'Telephone',
  exportAll: 'Save all that is held on this person',
} as const;

/** What was done about a person, in words. */
export const personStateWords: Readonly<Record<PersonState, string>> = {
  active: 'active|person',
  archived: 'archived|person',
  void: 'struck out|person',
  restricted: 'restricted|person',
  erased: 'erased|person',
};

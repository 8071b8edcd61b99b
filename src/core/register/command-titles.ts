/** What the commands of the register do, as English messages by their names: for those who name them without running them. */
export const registerCommandTitles = {
  'archive-people': 'Take people out of the lists of the register',
  'edit-participation': 'Correct the attendance of a person at an event',
  'edit-person': 'Correct the name or the contact of a person',
  'erase-person': 'Erase the name and the contacts of a person',
  'merge-people': 'Say that two people of the register are one',
  'register-participants': 'Register participants at an event',
  'reinstate-people': 'Make people of the register active again',
  'restrict-people': 'Show the names of people to nobody',
  'set-audit-hold': 'Say whether an audit of what is held of people is open',
  'unmerge-person': 'Take back that two people of the register are one',
  'void-people': 'Strike people out of all counts, and keep them',
} as const;

/** What tables of rows say. */
export const rowWords = {
  needed: 'This is needed.',
  notAChoice: 'Nothing here is called “{typed}”, or several things are.',
  remove: 'Remove {name}',
  removed: '{name} was removed.',
  added: 'Added.',
  actions: 'Actions',
  showAll: 'Show all {count}',
  paste: 'Paste from Excel',
  pasteHint:
    'Copy rows in Excel or Word and press Ctrl V in the box below, with their headings if they have any. Without headings, columns count in the order of the table here: {columns}.',
  pasteBox: 'The table',
  pasteNothing: 'There is no row in this.',
  pasteWill: '{count, plural, one {# row is added} other {# rows are added}}',
  pasteKnown: '{count, plural, one {# row is on record already} other {# rows are on record already}}',
  pasteUnread: '{count, plural, one {# row is left out} other {# rows are left out}}',
  pasteState: 'What becomes of it',
  pasteNew: 'new',
  pasteIs: 'on record',
  pasteNot: 'left out',
  pasteWrite: 'Add {count, plural, one {# row} other {# rows}}',
} as const;

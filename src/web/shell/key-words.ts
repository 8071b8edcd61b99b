/** What is said of the keys. */
export const keyWords = {
  title: 'Keys',
  palette: 'Search for a screen, a row or an action',
  undo: 'Take back your last change',
  redo: 'Do it again',
  thisList: 'This list',
  escape: 'Leave a field as it was, or close what is open',
  value: 'In a text: insert a value from the record',
  saveText: 'In a long field: save it; in a form: send it',
} as const;

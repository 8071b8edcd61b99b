/** What the workspace says of its work, as English messages. */

export const workspaceWords = {
  tookTooLong: 'It took longer than {seconds, plural, one {# second} other {# seconds}} and was stopped.',
  tooMuchMemory: 'It needed more than {megabytes} MB of memory and was stopped.',
  crashed: 'The program that writes it broke off ({how}).',
  stopped: 'It was stopped before it was written.',
  cannotBeWritten: 'It cannot be written: {why}',
  blockCannotBeWritten: 'A part of it cannot be written: {why}',
  inTableUnder: 'in “{caption}”, under “{heading}”',
  inTable: 'in “{caption}”',
  underHeading: 'under “{heading}”',
  inBlock: 'in block {number}',
} as const;

/** What is said of a report or record that was sent to be read, as English messages. */
export const readingWords = {
  isEmpty: 'The file is empty.',
  isPdf: 'This is a PDF. Take its text out first, for example with pdftotext.',
  isZip: 'This is a Word, Excel or zip file. Save it as plain text first.',
  isBinary: 'This is no text.',
  isNoFormat: 'This is neither a record nor the text of a report.',
  isBlank: 'The record in this file has no rows.',
  isTooMuch:
    'What was read of it comes to {actual} MB with its findings; at most {most} MB can be taken over.',
  notUtf8: 'The file is not in UTF-8; it was read as Windows-1252. Look at the accents.',
  inLine: 'Line {line}: {issue}',
} as const;

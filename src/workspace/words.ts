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

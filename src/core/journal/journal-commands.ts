/** Commands on the journal instead of on the record alone: they need the entries, so the write path decides them itself. */

import * as z from 'zod/mini';

/** What undo and redo ask for: the number of an entry that a command made. */
export const takeBackInput = z.strictObject({ entry: z.int().check(z.positive()) });

/** The list of commands on the journal, by name. */
export const journalCommands = {
  undo: { title: 'Take back an entry of the journal', input: takeBackInput },
  redo: { title: 'Repeat an entry that was taken back', input: takeBackInput },
} as const;

/** The name of a command on the journal. */
export type JournalCommandName = keyof typeof journalCommands;

/** Whether the text names a command on the journal. */
export const isJournalCommand = (name: string): name is JournalCommandName =>
  Object.hasOwn(journalCommands, name);

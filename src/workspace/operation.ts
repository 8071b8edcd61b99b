/** What the write path can carry out: the commands of core, decided on the record, and undo and redo, decided on the journal. */

import type { Day } from '../core/base/day.ts';
import type { Change } from '../core/change.ts';
import type { Command } from '../core/commands/command.ts';
import { commands } from '../core/commands/index.ts';
import { decideOnCurrent } from '../core/journal/decide-on-current.ts';
import {
  type JournalCommandName,
  isJournalCommand,
  journalCommands,
} from '../core/journal/journal-commands.ts';
import type { JournalEntry } from '../core/journal/journal-entry.ts';
import { takeBack } from '../core/journal/take-back.ts';
import { parseAs } from '../core/parse-as.ts';
import { Problem } from '../core/problem.ts';
import type { RegisterNote } from '../core/register/register-note.ts';
import type { RegisterRows } from '../store/register-rows.ts';
import type { KeptFile, StoredProject } from '../store/store.ts';

/** What is asked for: the input, the version that its sender has seen, and how to read the entries after a number; the register, and the server's day. */
type Asked = {
  readonly input: unknown;
  readonly seen: number;
  readonly register: RegisterRows;
  readonly asOf: Day;
  readonly readAfter: (number: number) => Promise<readonly JournalEntry[]>;
};

/**
 * What is decided: the changes, the entry that they take back or repeat, and files that the project holds from then on; what the journal keeps of changes of
 * the register, and how these are written, as a version and at a moment (ISO, UTC), once the entry is there.
 */
type Decided = {
  readonly changes: readonly Change[];
  readonly register?: readonly RegisterNote[];
  readonly write?: (version: number, at: string) => Promise<void>;
  readonly of?: number;
  readonly files?: readonly KeptFile[];
};

/** Something that the write path can carry out. */
export type Operation = Pick<Command, 'permission'> & {
  /** Its refusals too say what only those may know who hold the permission. */
  readonly isSecret?: true;
  readonly decide: (current: StoredProject, asked: Asked) => Promise<Decided>;
};

/** The operation of a name. Throws Problem `unknown-command`. */
export function findOperation(name: string): Operation {
  if (isJournalCommand(name)) return onJournal(name);
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Problem('unknown-command', { name });
  return onRecord(command);
}

const onRecord = ({ permission, decide }: Command): Operation => ({
  permission,
  decide: async ({ project, head }, { input, seen, readAfter }) => {
    const since = seen === head.version ? [] : await readAfter(seen);
    return { changes: decideOnCurrent((record) => decide(record, input), project, since) };
  },
});

/** It is judged on all that happened since the entry, seen or not. */
const onJournal = (name: JournalCommandName): Operation => ({
  permission: 'by-table',
  decide: async ({ project }, { input, readAfter }) => {
    const { entry } = parseAs(journalCommands[name].input, input);
    return {
      changes: takeBack(project, await readAfter(entry - 1), { command: name, entry }),
      of: entry,
    };
  },
});

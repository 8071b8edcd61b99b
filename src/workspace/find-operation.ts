/** What the write path can carry out: the commands of core, decided on the record, undo and redo, decided on the journal, and decisions on reports. */

import type { Command } from '../core/commands/command.ts';
import { commands } from '../core/commands/index.ts';
import { decideOnCurrent } from '../core/journal/decide-on-current.ts';
import {
  type JournalCommandName,
  isJournalCommand,
  journalCommands,
} from '../core/journal/journal-commands.ts';
import { takeBack } from '../core/journal/take-back.ts';
import { parseAs } from '../core/parse-as.ts';
import { Problem } from '../core/problem.ts';
import { isReviewCommand } from '../core/report/review-commands.ts';
import type { Operation } from './operation.ts';
import { onReview } from './review-operation.ts';

/** The operation of a name. Throws Problem `unknown-command`. */
export function findOperation(name: string): Operation {
  if (isJournalCommand(name)) return onJournal(name);
  if (isReviewCommand(name)) return onReview(name);
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

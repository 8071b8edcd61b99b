/** What decides in the browser: the same core as on the server. It is loaded once the first screen stands, since it is large. */

import { commandContracts, releaseReport, submitReport } from '../../api/commands.ts';
import { mostBytesOf as mostBytesOfContract } from '../../api/contract.ts';
import type { Change } from '../../core/change.ts';
import { commands } from '../../core/commands/index.ts';
import { isJournalCommand, journalCommands } from '../../core/journal/journal-commands.ts';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import { isReviewCommand, reviewCommands } from '../../core/report/review-commands.ts';

const commandsByName = new Map(commands.map((one) => [one.name, one]));
const contractsByName = new Map<string, CommandContract>(
  [...commandContracts, submitReport, releaseReport].map((one) => [one.id, one]),
);

/** The changes that a command asks for. Throws a Problem where it cannot be done. */
export function decide(record: Project, command: string, input: unknown): readonly Change[] {
  return known(commandsByName, command).decide(record, input);
}

type CommandContract = (typeof commandContracts)[number] | typeof submitReport | typeof releaseReport;

/** The contract by which a command is sent. */
export const contractOf = (command: string): CommandContract => known(contractsByName, command);

/** How many bytes the input of a command may have. Throws Problem `unknown-command`. */
export const mostBytesOf = (command: string): number => mostBytesOfContract(contractOf(command));

/** What a command of core does, as an English message; `undefined` for those that do more than change the record. */
export const titleOf = (command: string): string | undefined =>
  isJournalCommand(command)
    ? journalCommands[command].title
    : isReviewCommand(command)
      ? reviewCommands[command].title
      : commandsByName.get(command)?.title;

function known<Value>(all: ReadonlyMap<string, Value>, command: string): Value {
  const value = all.get(command);
  if (value === undefined) throw new Problem('unknown-command', { name: command });
  return value;
}

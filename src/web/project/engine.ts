/** What decides and checks in the browser: the same core as on the server. It is loaded once the first screen stands, since it is large. */

import { isSameList } from '../../core/base/is-equal.ts';
import type { Day } from '../../core/base/day.ts';
import { commandContracts, releaseReport, submitReport } from '../../api/commands.ts';
import type { Change } from '../../core/change.ts';
import { checks } from '../../core/checks/index.ts';
import { type CheckResult, sortFindings } from '../../core/checks/run-checks.ts';
import { commands } from '../../core/commands/index.ts';
import { keptFindings } from '../../core/figures/kept-findings.ts';
import { isJournalCommand, journalCommands } from '../../core/journal/journal-commands.ts';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import { isReviewCommand, reviewCommands } from '../../core/report/review-commands.ts';

const commandsByName = new Map(commands.map((one) => [one.name, one]));
const contractsByName = new Map<string, CommandContract>(
  [...commandContracts, submitReport, releaseReport].map((one) => [one.id, one]),
);
const messages = new Map(checks.map(({ id, message }) => [id, message]));

/** The changes that a command asks for. Throws a Problem where it cannot be done. */
export function decide(record: Project, command: string, input: unknown): readonly Change[] {
  return known(commandsByName, command).decide(record, input);
}

type CommandContract = (typeof commandContracts)[number] | typeof submitReport | typeof releaseReport;

/** The contract by which a command is sent. */
export const contractOf = (command: string): CommandContract => known(contractsByName, command);

/** What a command of core does, as an English message; `undefined` for those that do more than change the record. */
export const titleOf = (command: string): string | undefined =>
  isJournalCommand(command)
    ? journalCommands[command].title
    : isReviewCommand(command)
      ? reviewCommands[command].title
      : commandsByName.get(command)?.title;

/** What the checks find; after a change only those run to which it can matter. Asked again of the same record, it is at hand: a screen that is drawn anew half-way asks twice. */
export function findFindings(record: Project, asOf: Day): CheckResult {
  const before = found.get(record);
  if (before?.asOf === asOf) return before.result;
  const now = sortFindings(checks.flatMap(keptFindings(record, asOf)), record);
  const result = isSameList(now.findings, last.findings) && isSameList(now.waived, last.waived) ? last : now;
  found.set(record, { asOf, result });
  last = result;
  return result;
}

/** Found again, it is the same value, and nothing is drawn anew. */
let last: CheckResult = { findings: [], waived: [] };

const found = new WeakMap<Project, { readonly asOf: Day; readonly result: CheckResult }>();

/** The English message of a check, to be put into words with the params of its finding. */
export const messageOf = (check: string): string => messages.get(check) ?? check;

function known<Value>(all: ReadonlyMap<string, Value>, command: string): Value {
  const value = all.get(command);
  if (value === undefined) throw new Problem('unknown-command', { name: command });
  return value;
}

/** One contract for each command: those of core, undo and redo, and decisions on reports. */

import * as z from 'zod/mini';
import { commands } from '../core/commands/index.ts';
import { journalCommands } from '../core/journal/journal-commands.ts';
import { reviewCommands } from '../core/report/review-commands.ts';
import { submitInput } from '../core/report/submit.ts';
import { releaseInput } from '../core/release/release-input.ts';
import { changeSchema } from '../core/change.ts';
import { type Access, type Schema, contract } from './contract.ts';
import { projectParams, versionSchema } from './schemas.ts';

/** Why, in a few words, for the journal. */
export const reasonSchema = z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2000)));

/** What a command did: the version that it made and the changes that lead there. */
export const commandAnswer = z.strictObject({ version: versionSchema, changes: z.array(changeSchema) });

/** What commands may refuse beside what every write may: by what stands in the record, or in the journal. */
const commandProblems = [
  'unknown-row',
  'row-exists',
  'row-in-use',
  'would-make-a-cycle',
  'nothing-to-fix',
  'amount-too-large',
  'nothing-changes',
  'month-outside-plan',
  'too-few-marks',
  'hold-already-ended',
  'frozen',
  'period-locked',
  'not-locked',
  'not-approved',
  'other-hand',
  'unknown-entry',
  'already-undone',
  'not-undone',
  'not-undoable',
  'undo-conflict',
  'name-in-text',
] as const;

type CommandShape = {
  readonly name: string;
  readonly title: string;
  readonly access: Exclude<Access, 'anyone'>;
  readonly input: Schema;
  readonly mostBytes?: number;
  readonly path?: string;
};

/** The path of a command by its name, with the names of office and project in it. */
export const commandPath = (name: string): string =>
  `/api/offices/{office}/projects/{project}/commands/${name}`;

/** The contract of a command; without a path of its own it stands among those of the record. */
export const commandContract = ({
  name,
  title,
  access,
  input,
  mostBytes,
  path = commandPath(name),
}: CommandShape) =>
  contract({
    id: name,
    method: 'post',
    path,
    title,
    access,
    params: projectParams,
    takes: {
      json: z.strictObject({ input, reason: reasonSchema }),
      ...(mostBytes !== undefined && { mostBytes }),
    },
    gives: { status: 200, json: commandAnswer },
    versioned: 'write',
    problems: commandProblems,
  });

/** Submits a report. It renders files first, so it takes its time. */
export const submitReport = {
  ...commandContract({
    name: 'submit-report',
    title: 'Submit a report that is approved: what it says, in its files, never changes',
    access: { project: 'submit-report' },
    input: submitInput,
  }),
  isHeavy: true,
  problems: [...commandProblems, 'not-in-review', 'report-not-written', 'changed-meanwhile'],
} as const;

/** What decisions on a report may refuse beside what commands do. */
const reviewProblems = [
  'not-in-review',
  'other-content',
  'approver-is-author',
  'approver-granted-self',
  'external-is-self',
  'consent-missing',
  'consent-used',
  'not-submitted',
  'reopening-asked',
] as const;

/** The contracts of decisions on reports; the id of each is the command's name. */
export const reviewContracts = Object.entries(reviewCommands).map(([name, { title, input }]) => ({
  ...commandContract({ name, title, access: { project: 'approve-report' }, input }),
  problems: [...commandProblems, ...reviewProblems],
}));

/** Publishes a report. It renders and looks through files first, so it takes its time. */
export const releaseReport = {
  ...commandContract({
    name: 'release-report',
    title: 'Publish a report without what is withheld of it, unless it stands in the documents all the same',
    access: { project: 'release-report' },
    input: releaseInput,
  }),
  isHeavy: true,
  problems: [
    ...commandProblems,
    'report-open',
    'redactions-stale',
    'redactions-of-other-text',
    'redactions-not-reviewed',
    'release-leaks',
    'names-not-read',
    'release-not-read',
    'report-not-written',
    'reading-too-long',
    'reading-too-large',
    'changed-meanwhile',
  ],
} as const;

/** The contracts of commands; the id of each is the command's name. */
export const commandContracts = [
  ...commands.map(({ name, title, permission, input, mostInputBytes }) =>
    commandContract({
      name,
      title,
      access: { project: permission === 'by-table' ? 'by-changes' : permission },
      input,
      ...(mostInputBytes !== undefined && { mostBytes: mostInputBytes }),
    }),
  ),
  ...Object.entries(journalCommands).map(([name, { title, input }]) =>
    commandContract({ name, title, access: { project: 'by-changes' }, input }),
  ),
  ...reviewContracts,
];

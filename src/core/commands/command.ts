/**
 * The shape of a command: a pure function from a record and an input to changes. It knows no clock and makes no ids; both stand in the input,
 * made by the sender, so that browser, server and offline queue decide alike (ADR-0002).
 */

import type * as z from 'zod/mini';
import { canonicalJson } from '../base/hash.ts';
import { type Change, rowIdOf, tableOf } from '../change.ts';
import { findRow } from '../indexes.ts';
import { parseAs } from '../parse-as.ts';
import type { Permission } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { refuseFrozen } from './refuse-frozen.ts';
import { refuseLocked } from './refuse-locked.ts';

/** A command: its name (the file's), what it does in English words, what it asks for, and its decision. */
export type Command = {
  readonly name: string;
  readonly title: string;
  /** The permission it needs; `by-table` where that depends on the tables it changes. */
  readonly permission: Permission | 'by-table';
  readonly input: z.core.$ZodType;
  /** How large its input may be when it comes from outside, in bytes of JSON, where that is more than 1 MiB. */
  readonly mostInputBytes?: number;
  /** The changes that the input asks for, never none. Throws a Problem where it cannot be done. */
  readonly decide: (project: Project, input: unknown) => readonly Change[];
};

type Definition<Input extends z.core.$ZodType> = Omit<Command, 'decide'> & {
  readonly input: Input;
  readonly decide: (project: Project, input: z.output<Input>) => readonly Change[];
};

/** The command of a definition: refuses an input that is not of its schema, one that changes nothing, and one that changes what was frozen or locked. */
export const command = <Input extends z.core.$ZodType>(definition: Definition<Input>): Command => ({
  ...definition,
  decide: (project, input) => {
    const changes = definition.decide(project, parseAs(definition.input, input));
    refuseFrozen(project, changes);
    refuseLocked(project, changes);
    if (!changes.some((change) => hasEffect(project, change))) throw new Problem('nothing-changes');
    return changes;
  },
});

function hasEffect(project: Project, change: Change): boolean {
  const before = findRow(project, tableOf(change), rowIdOf(change));
  return 'put' in change ? canonicalJson(before ?? null) !== canonicalJson(change.row) : before !== undefined;
}

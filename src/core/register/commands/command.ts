/**
 * The shape of a command of the register: a pure function from the part of the register that it asks for, and the record, to changes. Ids of new
 * people and participations stand in the input, made by the sender; the day is the server's, since terms of retention hang on it.
 */

import type * as z from 'zod/mini';
import type { Day } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { canonicalJson } from '../../base/hash.ts';
import { parseAs } from '../../parse-as.ts';
import type { Permission } from '../../permissions.ts';
import { Problem } from '../../problem.ts';
import type { Project } from '../../project.ts';
import { type Register, findPerson } from '../register.ts';
import type { RegisterChange } from '../register-change.ts';
import { refuseLockedAttendance } from './refuse-locked-attendance.ts';

/** What a command is decided on beside the register. */
export type RegisterMoment = { readonly project: Project; readonly asOf: Day };

/**
 * The part of the register that a command is decided on: people with all their participations, events with theirs, and single participations; with
 * each person, and the person of each participation, comes whom he was merged into, and so on.
 */
export type RegisterPart = {
  readonly people?: readonly Id[];
  readonly events?: readonly Id[];
  readonly participations?: readonly Id[];
};

/** A command of the register: its name (the file's), what it does in English words, what it asks for, and its decision. */
export type RegisterCommand = {
  readonly name: string;
  readonly title: string;
  readonly permission: Permission;
  /** The request must say why, for the journal. */
  readonly needsReason?: true;
  readonly input: z.core.$ZodType;
  readonly needs: (input: unknown) => RegisterPart;
  /** The changes that the input asks for, never none. Throws a Problem where it cannot be done. */
  readonly decide: (register: Register, input: unknown, moment: RegisterMoment) => readonly RegisterChange[];
};

type Definition<Input extends z.core.$ZodType> = Omit<RegisterCommand, 'decide' | 'needs'> & {
  readonly input: Input;
  readonly needs: (input: z.output<Input>) => RegisterPart;
  readonly decide: (
    register: Register,
    input: z.output<Input>,
    moment: RegisterMoment,
  ) => readonly RegisterChange[];
};

/** The command of a definition: refuses an input that is not of its schema, one that changes nothing, and one that changes who came in a period that was submitted. */
export const registerCommand = <Input extends z.core.$ZodType>(
  definition: Definition<Input>,
): RegisterCommand => ({
  ...definition,
  needs: (input) => definition.needs(parseAs(definition.input, input)),
  decide: (register, input, moment) => {
    const changes = definition.decide(register, parseAs(definition.input, input), moment);
    if (!changes.some((change) => hasEffect(register, change))) throw new Problem('nothing-changes');
    refuseLockedAttendance(register, changes, moment.project);
    return changes;
  },
});

/** What was written into a personal field is not known here, so that writing one counts. */
function hasEffect(register: Register, change: RegisterChange): boolean {
  if (!('put' in change)) return true;
  const before =
    change.put === 'people'
      ? findPerson(register, change.row.id)
      : register.participations.find(({ id }) => id === change.row.id);
  return canonicalJson(before ?? null) !== canonicalJson(change.row);
}

/** What the register says of indicators, kept with the project: brought up to date in the entry that changed one or the other. */

import type { Id } from '../core/base/id.ts';
import { type Change, applyChanges, diff } from '../core/change.ts';
import { findRow } from '../core/indexes.ts';
import { registerPartsOf } from '../core/indicators/formulas/parts.ts';
import { countsMayChange } from '../core/indicators/tally/counts-change.ts';
import {
  type EventList,
  type PartTally,
  registerValuesFrom,
  tallyRegister,
  withList,
} from '../core/indicators/tally/register-tallies.ts';
import { type Project, inOrder } from '../core/project.ts';
import { countedLists } from '../core/register/counted-lists.ts';
import { type RegisterChange, applyRegisterChanges } from '../core/register/register-change.ts';
import { type Register, findPerson } from '../core/register/register.ts';
import type { RegisterRows } from '../store/register-rows.ts';
import type { SizedProject } from './current-project.ts';

/** What was decided of a project, whose register is read as it was before. */
export type Decided = {
  readonly id: Id;
  readonly current: SizedProject;
  readonly changes: readonly Change[];
  readonly registerChanges: readonly RegisterChange[];
  readonly register: RegisterRows;
};

/** The changes that follow, and the tallies with which the next ones cost little; none are given where they are not known. */
export type Derived = { readonly changes: readonly Change[]; readonly tallies?: readonly PartTally[] };

/** The changes of register values that follow from what was decided. */
export async function deriveRegisterValues(decided: Decided): Promise<Derived> {
  const { current, changes, registerChanges } = decided;
  const project = applyChanges(current.project, changes);
  const isCounted = project.indicators.some(({ formula }) => registerPartsOf(formula).length > 0);
  if (!isCounted) return { changes: diffOf(project, []) };
  if (countsMayChange(current.project, changes)) return fromNothing(project, decided);
  if (registerChanges.length === 0) return { changes: [], ...keptOf(current) };
  return (await fromEvents(project, decided)) ?? fromNothing(project, decided);
}

const keptOf = ({ tallies }: SizedProject): Pick<Derived, 'tallies'> =>
  tallies === undefined ? {} : { tallies };

async function fromNothing(project: Project, decided: Decided): Promise<Derived> {
  const { id, register, registerChanges } = decided;
  const all = applyRegisterChanges(await register.readAll(id), registerChanges);
  const tallies = tallyRegister(project, countedLists(all));
  return { changes: diffOf(project, registerValuesFrom(tallies)), tallies };
}

const diffOf = (project: Project, rows: Project['registerValues']): readonly Change[] =>
  diff(project, { ...project, registerValues: inOrder(rows) });

/** Only the events whose lists change; `undefined` where that is not to be seen from them, or nothing was tallied yet. */
async function fromEvents(project: Project, decided: Decided): Promise<Derived | undefined> {
  const { id, current, register, registerChanges } = decided;
  if (current.tallies === undefined) return undefined;
  const lists = registerChanges.flatMap((change) =>
    'put' in change && change.put === 'participations' ? [change.row] : [],
  );
  const events = [...new Set(lists.map(({ event }) => event))];
  const people = registerChanges.flatMap((change) =>
    'put' in change && change.put === 'people' ? [change.row.id] : [],
  );
  const { register: before } = await register.readPart(id, { events, people });
  const after = applyRegisterChanges(before, registerChanges);
  if (people.some((person) => countsElsewhere(before, after, person))) return undefined;
  let step: { readonly tallies: readonly PartTally[]; readonly changes: readonly Change[] } = {
    tallies: current.tallies,
    changes: [],
  };
  for (const event of events) {
    const [taken, given] = [before, after].map((part) => listIn(project, part, event));
    const next = withList(project, step.tallies, {
      ...(taken && { before: taken }),
      ...(given && { after: given }),
    });
    step = { tallies: next.tallies, changes: [...step.changes, ...next.changes] };
  }
  return { tallies: step.tallies, changes: latestOf(step.changes) };
}

/** Whoever was known and is now void, no more void, or somebody else counts otherwise at every event that he came to, and with him who became him. */
function countsElsewhere(before: Register, after: Register, person: Id): boolean {
  const [was, is] = [findPerson(before, person), findPerson(after, person)];
  if (was === undefined) return false;
  return (was.state === 'void') !== (is?.state === 'void') || was.mergedInto !== is?.mergedInto;
}

function listIn(project: Project, register: Register, id: Id): EventList | undefined {
  const event = findRow(project, 'events', id);
  return event && { event, list: countedLists(register, new Set([id])) };
}

/** Several events may change one period: its last row stands. */
const latestOf = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => ['put' in change ? change.row.id : change.id, change])).values(),
];

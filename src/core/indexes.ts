/**
 * Look-ups over a table, computed once per table value. Tables are immutable, so an index lives as long as the table it was made of,
 * and a change to one table keeps the indexes of all others; those of the table itself are taken over to the next one.
 */

import type { Id } from './base/id.ts';
import { rowOf } from './base/by-id.ts';
import { isEqual } from './base/is-equal.ts';
import type { Project, Rows, TableName } from './project.ts';
import { noteReads, readerOf, readsOf } from './reads.ts';
import { type RowGroups, type TableStep, groupRows, keysIn, rowsIn, withStep } from './row-groups.ts';

/** A look-up `(project, key) → rows`, in the order of the table, each row once; `keys` are those that have rows, in no order. */
export type Index<Table extends TableName> = ((project: Project, key: string) => readonly Rows[Table][]) & {
  readonly keys: (project: Project) => Iterable<string>;
};

/** A look-up of rows by keys computed from each row. */
export function indexBy<Table extends TableName>(
  table: Table,
  keysOf: (row: Rows[Table]) => readonly (string | undefined)[],
): Index<Table> {
  const cache = new WeakMap<Project[Table], RowGroups<Rows[Table]>>();
  const groupsOf = (project: Project): RowGroups<Rows[Table]> => {
    const known = cache.get(project[table]);
    if (known) return known;
    const rows: readonly Rows[Table][] = project[table];
    const made = groupRows(rows, keysOf);
    cache.set(project[table], made);
    return made;
  };
  const carry: Carry = (before, after, ids) => {
    const known = cache.get(before[table]);
    const step: TableStep<Rows[Table]> = { before: before[table], after: after[table], ids };
    if (known !== undefined) cache.set(after[table], withStep(known, step, keysOf));
  };
  carriersOf.set(table, [...(carriersOf.get(table) ?? []), carry]);
  const find = (project: Project, key: string): readonly Rows[Table][] => rowsIn(groupsOf(project), key);
  return Object.assign(find, { keys: (project: Project) => keysIn(groupsOf(project)) });
}

/** Makes of what is known of a table what is known of the next one, in which the rows of these ids changed. */
type Carry = (before: Project, after: Project, ids: readonly Id[]) => void;
const carriersOf = new Map<TableName, readonly Carry[]>();

/** Takes the indexes of a table over to the record after a change of few of its rows; after a change of many they are made anew once they are asked. */
export function carryIndexes(
  table: TableName,
  { before, after, ids }: { readonly before: Project; readonly after: Project; readonly ids: readonly Id[] },
): void {
  if (ids.length * 8 > before[table].length) return;
  for (const carry of carriersOf.get(table) ?? []) carry(before, after, ids);
}

type Computed<Value> = { readonly value: Value; readonly read: ReadonlySet<TableName> };

/**
 * A value computed from one record, kept as long as the record is. For what several checks share. A value that is made without a look at the
 * record, to be filled by those who use it, is of a watched record each reader's own: nobody could say on what the next one rests.
 */
export function once<Value>(compute: (project: Project) => Value): (project: Project) => Value {
  const cache = new WeakMap<object, Computed<Value>>();
  return (project) => {
    const known = cache.get(project) ?? cache.get(readerOf(project));
    if (known === undefined) {
      const computed = readsOf(project, () => compute(project));
      cache.set(computed.read.size === 0 ? readerOf(project) : project, computed);
      return computed.value;
    }
    noteReads(project, known.read);
    return known.value;
  };
}

/** A value computed from one immutable value alone - a row, a text, a list -, kept as long as that is: after a change only what is new is computed. */
export function onceOf<Of extends object, Value>(compute: (of: Of) => Value): (of: Of) => Value {
  const cache = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const known = cache.get(of);
    if (known) return known.value;
    const value = compute(of);
    cache.set(of, { value });
    return value;
  };
}

/**
 * A value computed from a record for something of it - a row, a part of one. It stays the same value from record to record as long as it is equal, so
 * that what was computed with it stands.
 */
export function whileEqual<Of extends object, Value>(
  compute: (project: Project, of: Of) => Value,
): (project: Project, of: Of) => Value {
  const ofRecord = once(() => new WeakMap<Of, { readonly value: Value }>());
  const last = new WeakMap<Of, { readonly value: Value }>();
  return (project, of) => {
    const known = ofRecord(project).get(of);
    if (known) return known.value;
    const [before, made] = [last.get(of), { value: compute(project, of) }];
    const current = before !== undefined && isEqual(before.value, made.value) ? before : made;
    ofRecord(project).set(of, current);
    last.set(of, current);
    return current.value;
  };
}

type Known = { asked: number; byId?: ReadonlyMap<Id, object> };
const knownOf = new WeakMap<readonly object[], Known>();

/** The row of an id; `undefined` where the table has none. A table that is asked often gets a map of its ids. */
export function findRow<Table extends TableName>(
  project: Project,
  table: Table,
  id: Id | undefined,
): Rows[Table] | undefined {
  const rows: readonly Rows[Table][] = project[table];
  if (id === undefined) return undefined;
  const known = knownOf.get(rows) ?? { asked: 0 };
  known.asked += 1;
  if (known.asked === 1) knownOf.set(rows, known);
  if (known.byId === undefined && known.asked * 16 < rows.length) return rowOf(rows, id);
  known.byId ??= new Map(rows.map((row) => [row.id, row]));
  return known.byId.get(id) as Rows[Table] | undefined;
}

/** The shelf on which an event stands, by the end of its id: of about a hundred and thirty, where ids end at random. */
export const shelfOf = (event: Id): string => `${event.at(-1)}${event.charCodeAt(event.length - 2) % 4}`;
/** Where what the register says of periods stands. */
export const shelfOfPeriods = '';

/** The observations of an indicator. */
export const observationsOf = indexBy('observations', (row) => [row.indicator]);
/** The adjustments of an observation or event. */
export const adjustmentsOf = indexBy('adjustments', (row) => [row.corrects]);
/** The indicators of a result. */
export const indicatorsOf = indexBy('indicators', (row) => [row.result]);
/** What the register says of a part of an indicator's formula, by the shelf of the event: `<indicator> <part> <shelf>`. */
export const registerValuesOnShelf = indexBy('registerValues', ({ indicator, part, event }) => [
  `${indicator} ${part} ${event === undefined ? shelfOfPeriods : shelfOf(event)}`,
]);
/** The links that start at an activity or result. */
export const linksFrom = indexBy('links', (row) => [row.from]);
/** The links that end at a result. */
export const linksTo = indexBy('links', (row) => [row.to]);
/** The work-plan items of a plan. */
export const itemsOfPlan = indexBy('workPlanItems', (row) => [row.plan]);
/** The work-plan items of a strand. */
export const itemsOfStrand = indexBy('workPlanItems', (row) => [row.strand]);
/** The work-plan items that deliver an activity. */
export const itemsOfActivity = indexBy('workPlanItems', (row) => row.activities ?? []);
/** The holds that name an item or strand. */
export const holdsOf = indexBy('holds', (row) => row.of);
/** The lines below a budget heading. */
export const linesOf = indexBy('budgetLines', (row) => [row.parent]);
/** The meetings of a forum. */
export const meetingsOf = indexBy('meetings', (row) => [row.forum]);
/** The events on a shelf. */
export const eventsOnShelf = indexBy('events', (row) => [shelfOf(row.id)]);
/** The events that deliver a work-plan item. */
export const eventsOfItem = indexBy('events', (row) => row.items ?? []);

/**
 * Look-ups over a table, computed once per table value. Tables are immutable, so an index lives as long as the table it was made of,
 * and a change to one table keeps the indexes of all others.
 */

import type { Id } from './base/id.ts';
import type { Project, Rows, TableName } from './project.ts';
import { noteReads, readerOf, readsOf } from './reads.ts';

type RowsByKey<Table extends TableName> = ReadonlyMap<string, readonly Rows[Table][]>;

/** A look-up `(project, key) → rows`, in the order of the table, each row once; `keys` are those that have rows. */
export type Index<Table extends TableName> = ((project: Project, key: string) => readonly Rows[Table][]) & {
  readonly keys: (project: Project) => Iterable<string>;
};

/** A look-up of rows by keys computed from each row. */
export function indexBy<Table extends TableName>(
  table: Table,
  keysOf: (row: Rows[Table]) => readonly (string | undefined)[],
): Index<Table> {
  const cache = new WeakMap<Project[Table], RowsByKey<Table>>();
  const groupsOf = (project: Project): RowsByKey<Table> => {
    const rows = project[table];
    const known = cache.get(rows) ?? group(rows, keysOf);
    cache.set(rows, known);
    return known;
  };
  const find = (project: Project, key: string): readonly Rows[Table][] => groupsOf(project).get(key) ?? [];
  return Object.assign(find, { keys: (project: Project) => groupsOf(project).keys() });
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
    const known = cache.get(of) ?? { value: compute(of) };
    cache.set(of, known);
    return known.value;
  };
}

const byId = new WeakMap<readonly object[], ReadonlyMap<Id, object>>();

/** The row of an id; `undefined` where the table has none. */
export function findRow<Table extends TableName>(
  project: Project,
  table: Table,
  id: Id | undefined,
): Rows[Table] | undefined {
  const rows: readonly Rows[Table][] = project[table];
  const known = byId.get(rows) ?? new Map(rows.map((row) => [row.id, row]));
  byId.set(rows, known);
  return id === undefined ? undefined : (known.get(id) as Rows[Table] | undefined);
}

/** Neighbours often share their key, as the values of an indicator do; then the last group is the one, without a look-up. */
function group<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  let [lastKey, last]: [string | undefined, Row[]] = [undefined, []];
  for (const row of rows) {
    for (const key of keysOf(row)) {
      if (key === undefined) continue;
      if (key !== lastKey) [lastKey, last] = [key, groupOf(groups, key)];
      if (last.at(-1) !== row) last.push(row);
    }
  }
  return groups;
}

function groupOf<Row>(groups: Map<string, Row[]>, key: string): Row[] {
  const known = groups.get(key) ?? [];
  if (known.length === 0) groups.set(key, known);
  return known;
}

/** The observations of an indicator. */
export const observationsOf = indexBy('observations', (row) => [row.indicator]);
/** The adjustments of an observation or event. */
export const adjustmentsOf = indexBy('adjustments', (row) => [row.corrects]);
/** The indicators of a result. */
export const indicatorsOf = indexBy('indicators', (row) => [row.result]);
/** What the register says of an indicator. */
export const registerValuesOf = indexBy('registerValues', (row) => [row.indicator]);
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
/** The events that deliver a work-plan item. */
export const eventsOfItem = indexBy('events', (row) => row.items ?? []);

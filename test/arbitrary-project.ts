/** Random records whose rows name each other, and random changes of them that hit rows which are there. */

import fc from 'fast-check';
import { fingerprint } from '../src/core/base/hash.ts';
import { type Change, put, remove } from '../src/core/change.ts';
import {
  type AnyRow,
  type Project,
  type TableName,
  recordSchema,
  tableNames,
  tables,
  toProject,
  writtenTables,
} from '../src/core/project.ts';
import { type Reference, references } from '../src/core/references.ts';
import { arbitraryRecord } from './arbitrary-record.ts';

/** Any record with up to `most` rows per table. Ids are `ind_0`, `ind_1` …; what names a row names one that is there, where there is any. */
export const arbitraryProject = (most = 3): fc.Arbitrary<Project> => arbitraryRecord(most).map(withIdsInUse);

/** Up to some thirty changes in any order: rows of another random record, and removals of rows that may or may not be there. */
export const arbitraryChanges = (): fc.Arbitrary<readonly Change[]> =>
  fc
    .tuple(arbitraryProject(2), fc.array(arbitraryRemoval(), { maxLength: 8 }))
    .map(([project, removals]) => [...writtenTables.flatMap((table) => putsOf(project, table)), ...removals])
    .map((changes) => [...changes, ...changes])
    .chain((changes) => fc.shuffledSubarray(changes, { maxLength: Math.min(30, changes.length) }));

const arbitraryRemoval = (): fc.Arbitrary<Change> =>
  fc
    .tuple(fc.constantFrom(...writtenTables), fc.nat({ max: 3 }))
    .map(([table, nth]) => remove(table, nthId(table, nth)));

const putsOf = (project: Project, table: TableName): readonly Change[] =>
  project[table].map((row) => put(table, row));

const nthId = (table: TableName, nth: number): string => `${tables[table].prefix}_${nth}`;

function withIdsInUse(project: Project): Project {
  const rows = tableNames.map((table) => [
    table,
    project[table].map((row, nth) => ({ ...withReferences(project, table, row), id: nthId(table, nth) })),
  ]);
  return toProject(recordSchema.parse(Object.fromEntries(rows)));
}

function withReferences(project: Project, table: TableName, row: AnyRow): object {
  return (referencesOf.get(table) ?? []).reduce<object>((value, { steps, to }) => {
    const ids = to.flatMap((target) => project[target].map((_, nth) => nthId(target, nth)));
    const choose = (id: string) => ids[Number.parseInt(fingerprint(id).slice(0, 8), 16) % ids.length] ?? id;
    return replaceAt(value, steps, choose) as object;
  }, row);
}

const stepsOf = ({ path }: Reference): readonly string[] => path.replaceAll('[]', '.[]').split('.');
const referencesOf = new Map(
  tableNames.map((table) => [
    table,
    references.filter((one) => one.table === table).map((one) => ({ steps: stepsOf(one), to: one.to })),
  ]),
);

function replaceAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  replace: (text: string) => string,
): unknown {
  if (step === undefined) return typeof value === 'string' ? replace(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => replaceAt(inner, rest, replace));
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    step === '*' || step === key ? replaceAt(inner, rest, replace) : inner,
  ]);
  return Object.fromEntries(entries);
}

/**
 * Which fields of which rows name other rows, and what becomes of the naming row when the named one is removed. Every field that holds an id
 * stands here; a law test compares this list with the schemas.
 */

import type { Id } from './base/id.ts';
import { once } from './indexes.ts';
import { type AnyRow, type Project, type TableName, tableNames } from './project.ts';

/**
 * What becomes of a row when a row that it names is removed.
 * - `remove`: it is removed too, as a part of the other.
 * - `clear`: its field forgets the other.
 * - `shrink`: its list forgets the other; with the last one it is removed.
 * - `refuse`: the other cannot be removed.
 */
export type OnRemove = 'remove' | 'clear' | 'shrink' | 'refuse';

/** A field that names rows: `path` is `strand`, `of[]` for each of a list, `valuesReadFrom.*.source` for each of a map. */
export type Reference = {
  readonly table: TableName;
  readonly path: string;
  readonly to: readonly TableName[];
  readonly onRemove: OnRemove;
};

/** What formulas name stays: one that forgot its strand would count more than before, and nobody would see it. */
const formulaReferences = ['formula', 'formula.numerator', 'formula.denominator'].flatMap((path) =>
  (
    [
      ['strands', 'strands'],
      ['items', 'workPlanItems'],
      ['results', 'results'],
      ['indicators', 'indicators'],
    ] as const
  ).map(
    ([field, to]) =>
      ({ table: 'indicators', path: `${path}.${field}[]`, to: [to], onRemove: 'refuse' }) as const,
  ),
);

/** All references between rows. Of the register's people only documents name some; they are no rows of the record. */
export const references: readonly Reference[] = [
  { table: 'project', path: 'implementer', to: ['organisations'], onRemove: 'refuse' },
  { table: 'project', path: 'contractingAuthority', to: ['organisations'], onRemove: 'refuse' },
  { table: 'project', path: 'funders[].organisation', to: ['organisations'], onRemove: 'refuse' },
  { table: 'project', path: 'valuesReadFrom.*.source', to: ['sources'], onRemove: 'refuse' },
  { table: 'links', path: 'from', to: ['activities', 'results'], onRemove: 'remove' },
  { table: 'links', path: 'to', to: ['results'], onRemove: 'remove' },
  { table: 'assumptions', path: 'result', to: ['results'], onRemove: 'clear' },
  { table: 'risks', path: 'assumption', to: ['assumptions'], onRemove: 'clear' },
  { table: 'indicators', path: 'result', to: ['results'], onRemove: 'remove' },
  { table: 'indicators', path: 'baseline.readFrom.source', to: ['sources'], onRemove: 'refuse' },
  { table: 'indicators', path: 'targets[].readFrom.source', to: ['sources'], onRemove: 'refuse' },
  ...formulaReferences,
  { table: 'observations', path: 'indicator', to: ['indicators'], onRemove: 'remove' },
  { table: 'observations', path: 'evidence[]', to: ['documents', 'events'], onRemove: 'clear' },
  { table: 'registerValues', path: 'indicator', to: ['indicators'], onRemove: 'remove' },
  { table: 'registerValues', path: 'event', to: ['events'], onRemove: 'remove' },
  { table: 'adjustments', path: 'corrects', to: ['observations', 'events'], onRemove: 'remove' },
  { table: 'workPlanItems', path: 'plan', to: ['workPlans'], onRemove: 'remove' },
  { table: 'workPlanItems', path: 'strand', to: ['strands'], onRemove: 'clear' },
  { table: 'workPlanItems', path: 'activities[]', to: ['activities'], onRemove: 'clear' },
  { table: 'workPlanItems', path: 'prepares[]', to: ['workPlanItems'], onRemove: 'clear' },
  { table: 'workPlanItems', path: 'dates[].readFrom.source', to: ['sources'], onRemove: 'refuse' },
  { table: 'holds', path: 'of[]', to: ['workPlanItems', 'strands'], onRemove: 'shrink' },
  { table: 'budgetLines', path: 'parent', to: ['budgetLines'], onRemove: 'remove' },
  { table: 'fundingSources', path: 'organisation', to: ['organisations'], onRemove: 'refuse' },
  { table: 'instalments', path: 'source', to: ['fundingSources'], onRemove: 'refuse' },
  { table: 'expenditures', path: 'line', to: ['budgetLines'], onRemove: 'refuse' },
  { table: 'instalments', path: 'adjusts.row', to: ['instalments'], onRemove: 'refuse' },
  { table: 'expenditures', path: 'adjusts.row', to: ['expenditures'], onRemove: 'refuse' },
  { table: 'events', path: 'items[]', to: ['workPlanItems'], onRemove: 'clear' },
  { table: 'events', path: 'sources[]', to: ['documents'], onRemove: 'clear' },
  { table: 'forums', path: 'organisations[]', to: ['organisations'], onRemove: 'clear' },
  { table: 'meetings', path: 'forum', to: ['forums'], onRemove: 'remove' },
  { table: 'documents', path: 'authors[]', to: ['organisations'], onRemove: 'clear' },
  { table: 'narratives', path: 'report', to: ['reports'], onRemove: 'remove' },
  { table: 'comments', path: 'report', to: ['reports'], onRemove: 'remove' },
  { table: 'comments', path: 'answers', to: ['comments'], onRemove: 'remove' },
  { table: 'comments', path: 'row', to: tableNames, onRemove: 'clear' },
  { table: 'approvals', path: 'report', to: ['reports'], onRemove: 'refuse' },
  { table: 'approvals', path: 'external.organisation', to: ['organisations'], onRemove: 'refuse' },
  { table: 'approvals', path: 'external.consent', to: ['documents'], onRemove: 'refuse' },
  { table: 'snapshots', path: 'report', to: ['reports'], onRemove: 'refuse' },
  { table: 'releases', path: 'report', to: ['reports'], onRemove: 'refuse' },
  { table: 'redactions', path: 'row', to: tableNames, onRemove: 'remove' },
  ...tableNames.map(
    (table) => ({ table, path: 'readFrom.source', to: ['sources'], onRemove: 'refuse' }) as const,
  ),
];

/** A row that names another, and by which field. */
export type Use = { readonly reference: Reference; readonly row: AnyRow };

/** The rows that name a row. */
export const usesOf = (project: Project, id: Id): readonly Use[] => usesById(project).get(id) ?? [];

const usesById = once((project: Project): ReadonlyMap<Id, readonly Use[]> => {
  const uses = new Map<Id, Use[]>();
  for (const reference of references) {
    for (const row of project[reference.table]) {
      for (const id of new Set(idsAt(row, reference.path))) {
        const known = uses.get(id);
        if (known) known.push({ reference, row });
        else uses.set(id, [{ reference, row }]);
      }
    }
  }
  return uses;
});

/** The ids that stand in a row at the path of a reference, in their order. */
export const idsAt = (row: AnyRow, path: string): readonly Id[] =>
  textsAt(row, path.replaceAll('[]', '.[]').split('.'));

function textsAt(value: unknown, [step, ...rest]: readonly string[]): readonly string[] {
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  if (!isObject(value)) return [];
  if (step === '[]' || step === '*') return Object.values(value).flatMap((inner) => textsAt(inner, rest));
  return textsAt(value[step], rest);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

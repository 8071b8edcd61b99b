import type { Id } from '../base/id.ts';
import {
  type Index,
  eventsOfItem,
  findRow,
  holdsOf,
  indexBy,
  indicatorsOf,
  itemsOfActivity,
  itemsOfPlan,
  itemsOfStrand,
  linesOf,
  linksFrom,
  linksTo,
  meetingsOf,
  observationsOf,
} from '../indexes.ts';
import type { Project, TableName } from '../project.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';

/** Whatever a row refers to is in the record. An addition to the published catalogue. */
export const referencesLeadToRows: Check = {
  id: 'references-lead-to-rows',
  catalogue: 'LF-22',
  severity: 'error',
  rule: 'Links, indicators, values, items and lines refer to something that is there; else they would silently drop out of tables and sums.',
  message:
    '{count, plural, one {# entry refers} other {# entries refer}} to {what, select, results {a result} activities {an activity} indicators {an indicator} workPlans {a work plan} strands {a strand} workPlanItems {a work-plan item} budgetLines {a budget line} forums {a forum} organisations {an organisation} other {something}} that is not in the record ({missing}).',
  find,
};

type Missing = { readonly id: Id; readonly what: TableName; readonly place: Place };

function find(project: Project): readonly Found[] {
  const byId = new Map<Id, Missing[]>();
  for (const missing of references.flatMap((missingIn) => missingIn(project))) {
    const same = byId.get(missing.id);
    if (same) same.push(missing);
    else byId.set(missing.id, [missing]);
  }
  return [...byId].map(([missing, all]) => ({
    at: all.map(({ place }) => place),
    params: { missing, count: all.length, what: all[0]?.what ?? 'other' },
  }));
}

/** A reference: a field of a table that names rows, the tables that may hold them, and the look-up by that field. */
function reference<Table extends TableName>(
  [table, field]: readonly [Table, string],
  to: readonly [TableName, ...TableName[]],
  rowsOf: Index<Table>,
): (project: Project) => readonly Missing[] {
  return (project) => {
    const isKnown = (id: Id): boolean => to.some((target) => findRow(project, target, id) !== undefined);
    const missing = [...rowsOf.keys(project)].filter((id) => !isKnown(id)).toSorted();
    return missing.flatMap((id) =>
      rowsOf(project, id).map((row) => ({ id, what: to[0], place: placeOf(table, row, field) })),
    );
  };
}

const references = [
  reference(['links', 'from'], ['activities', 'results'], linksFrom),
  reference(['links', 'to'], ['results'], linksTo),
  reference(
    ['assumptions', 'result'],
    ['results'],
    indexBy('assumptions', (row) => [row.result]),
  ),
  reference(['indicators', 'result'], ['results'], indicatorsOf),
  reference(['observations', 'indicator'], ['indicators'], observationsOf),
  reference(['workPlanItems', 'plan'], ['workPlans'], itemsOfPlan),
  reference(['workPlanItems', 'strand'], ['strands'], itemsOfStrand),
  reference(['workPlanItems', 'activities'], ['activities'], itemsOfActivity),
  reference(
    ['workPlanItems', 'prepares'],
    ['workPlanItems'],
    indexBy('workPlanItems', (row) => row.prepares ?? []),
  ),
  reference(['holds', 'of'], ['workPlanItems', 'strands'], holdsOf),
  reference(['budgetLines', 'parent'], ['budgetLines'], linesOf),
  reference(
    ['expenditures', 'line'],
    ['budgetLines'],
    indexBy('expenditures', (row) => [row.line]),
  ),
  reference(['events', 'items'], ['workPlanItems'], eventsOfItem),
  reference(['meetings', 'forum'], ['forums'], meetingsOf),
  reference(
    ['forums', 'organisations'],
    ['organisations'],
    indexBy('forums', (row) => row.organisations ?? []),
  ),
];

import type { Id } from '../base/id.ts';
import type { Project, Rows, TableName } from '../project.ts';
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

/** A reference: the ids in a field of a table, and the tables that may hold their rows. */
function reference<Table extends TableName>(
  [table, field]: readonly [Table, string],
  to: readonly [TableName, ...TableName[]],
  idsOf: (row: Rows[Table]) => readonly Id[] | Id | undefined,
): (project: Project) => readonly Missing[] {
  return (project) => {
    const known = new Set(to.flatMap((target) => project[target].map((row) => row.id)));
    const missing: Missing[] = [];
    for (const row of project[table]) {
      for (const id of listOf(idsOf(row))) {
        if (!known.has(id)) missing.push({ id, what: to[0], place: placeOf(table, row, field) });
      }
    }
    return missing;
  };
}

const none: readonly Id[] = [];

function listOf(ids: readonly Id[] | Id | undefined): readonly Id[] {
  if (ids === undefined) return none;
  return typeof ids === 'string' ? [ids] : ids;
}

const references = [
  reference(['links', 'from'], ['activities', 'results'], (row) => row.from),
  reference(['links', 'to'], ['results'], (row) => row.to),
  reference(['assumptions', 'result'], ['results'], (row) => row.result),
  reference(['indicators', 'result'], ['results'], (row) => row.result),
  reference(['observations', 'indicator'], ['indicators'], (row) => row.indicator),
  reference(['workPlanItems', 'plan'], ['workPlans'], (row) => row.plan),
  reference(['workPlanItems', 'strand'], ['strands'], (row) => row.strand),
  reference(['workPlanItems', 'activities'], ['activities'], (row) => row.activities),
  reference(['workPlanItems', 'prepares'], ['workPlanItems'], (row) => row.prepares),
  reference(['holds', 'of'], ['workPlanItems', 'strands'], (row) => row.of),
  reference(['budgetLines', 'parent'], ['budgetLines'], (row) => row.parent),
  reference(['expenditures', 'line'], ['budgetLines'], (row) => row.line),
  reference(['events', 'items'], ['workPlanItems'], (row) => row.items),
  reference(['meetings', 'forum'], ['forums'], (row) => row.forum),
  reference(['forums', 'organisations'], ['organisations'], (row) => row.organisations),
];

/** What differs between a record and itself some entries ago, in the groups in which somebody asks for it. Pure functions. */

import { applyChanges, diff } from '../../../core/change.ts';
import { fieldChanges } from '../../../core/journal/field-changes.ts';
import { findRow } from '../../../core/indexes.ts';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import type { Project, TableName } from '../../../core/project.ts';
import { type RowChange, rowChanges } from './journal-entries.ts';

/** Groups of changes, in the order in which they are shown. */
const changeGroups = ['targets', 'values', 'dates', 'holds', 'money', 'people', 'texts', 'others'] as const;
/** A group of changes. */
type ChangeGroup = (typeof changeGroups)[number];

const groupOf: Readonly<Record<TableName, ChangeGroup>> = {
  project: 'others',
  results: 'targets',
  indicators: 'targets',
  observations: 'values',
  registerValues: 'values',
  adjustments: 'values',
  links: 'others',
  assumptions: 'others',
  risks: 'others',
  means: 'money',
  activities: 'others',
  strands: 'dates',
  workPlans: 'dates',
  workPlanItems: 'dates',
  events: 'dates',
  holds: 'holds',
  budgetLines: 'money',
  fundingSources: 'money',
  instalments: 'money',
  expenditures: 'money',
  exchangeRates: 'money',
  forums: 'people',
  meetings: 'people',
  organisations: 'people',
  documents: 'texts',
  narratives: 'texts',
  reports: 'texts',
  comments: 'others',
  approvals: 'others',
  snapshots: 'texts',
  redactions: 'texts',
  releases: 'texts',
  amendments: 'texts',
  waivers: 'others',
  sources: 'others',
};

/** Fields that tell nobody anything: where something was read, and where it stands in the order. */
const silentFields: ReadonlySet<string> = new Set(['readFrom', 'valuesReadFrom', 'position']);

/** The rows that differ, by group; groups without any are left out. `entries` are all those since, in any order. */
export function changesSince(
  record: Project,
  entries: readonly JournalEntry[],
): readonly { readonly group: ChangeGroup; readonly rows: readonly RowChange[] }[] {
  const before = recordBefore(record, entries);
  const fields = fieldChanges(before, diff(before, record)).filter(({ field }) => !silentFields.has(field));
  const rows = rowChanges(fields, (table, id) => findRow(record, table, id) ?? findRow(before, table, id));
  return changeGroups.flatMap((group) => {
    const own = rows.filter(({ table }) => groupOf[table] === group);
    return own.length === 0 ? [] : [{ group, rows: own }];
  });
}

/** The record as it was before entries, all of which lead to it. */
export const recordBefore = (record: Project, entries: readonly JournalEntry[]): Project =>
  applyChanges(
    record,
    entries.toSorted((a, b) => b.number - a.number).flatMap(({ inverse }) => inverse),
  );

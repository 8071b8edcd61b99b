/** What differs between two states of a record, in the groups in which somebody asks for it: since the last report, or since any moment. */

import { diff } from '../change.ts';
import { type FieldChange, fieldChanges } from '../journal/field-changes.ts';
import type { Project, TableName } from '../project.ts';

/** Groups of changes, in the order in which they are shown. */
const changeGroups = ['targets', 'values', 'dates', 'holds', 'money', 'people', 'texts', 'others'] as const;
/** A group of changes. */
export type ChangeGroup = (typeof changeGroups)[number];

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

/** The fields that differ, by group; groups without any are left out. */
export function changesBetween(
  before: Project,
  after: Project,
): readonly { readonly group: ChangeGroup; readonly fields: readonly FieldChange[] }[] {
  const fields = fieldChanges(before, diff(before, after)).filter(({ field }) => !silentFields.has(field));
  return changeGroups.flatMap((group) => {
    const own = fields.filter(({ table }) => groupOf[table] === group);
    return own.length === 0 ? [] : [{ group, fields: own }];
  });
}

/** Where in the application a place of the record is shown. */

import type { Id } from '../../core/base/id.ts';
import type { Place } from '../../core/checks/check.ts';
import { findRow } from '../../core/indexes.ts';
import type { Project, TableName } from '../../core/project.ts';
import { type ProjectPlace, type ScreenName, addressOf } from '../routes.ts';

/** The screen that shows the rows of each table. */
const screenOf: Readonly<Record<TableName, ScreenName>> = {
  project: 'home',
  results: 'results',
  links: 'results',
  assumptions: 'results',
  risks: 'results',
  means: 'results',
  activities: 'results',
  indicators: 'indicators',
  observations: 'indicators',
  registerValues: 'indicators',
  adjustments: 'indicators',
  strands: 'plan',
  workPlans: 'plan',
  workPlanItems: 'plan',
  holds: 'plan',
  events: 'events',
  budgetLines: 'budget',
  fundingSources: 'budget',
  expenditures: 'budget',
  exchangeRates: 'budget',
  instalments: 'budget',
  forums: 'coordination',
  meetings: 'coordination',
  organisations: 'coordination',
  documents: 'budget',
  reports: 'report',
  comments: 'report',
  approvals: 'report',
  narratives: 'report',
  snapshots: 'report',
  redactions: 'release',
  releases: 'release',
  amendments: 'budget',
  waivers: 'findings',
  sources: 'import',
};

/** The screen that shows a place. */
export const screenOfPlace = ({ table }: Place): ScreenName => screenOf[table];

/** The address of a place: of its row, on the screen that shows it, with the row in the query so that the screen goes to it. */
export function placeAddress(
  project: ProjectPlace,
  record: Project,
  place: Place | undefined,
): string | undefined {
  if (place === undefined) return undefined;
  const { table, row, field } = place;
  if (table === 'adjustments') return addressOfCorrected(project, record, row);
  if (table === 'indicators') return addressOf(project, 'indicators', { of: row });
  if (table === 'events')
    return addressOf(project, 'events', { of: row, ...(field !== undefined && { query: { row, field } }) });
  const observation = record.observations.find((one) => table === 'observations' && one.id === row);
  if (observation !== undefined) return addressOf(project, 'indicators', { of: observation.indicator });
  return addressOf(project, screenOf[table], { query: { row, ...(field !== undefined && { field }) } });
}

/** A correction is shown beside what it corrects. */
function addressOfCorrected(project: ProjectPlace, record: Project, row: Id): string {
  const corrects = findRow(record, 'adjustments', row)?.corrects;
  const observation = findRow(record, 'observations', corrects);
  if (observation !== undefined) return addressOf(project, 'indicators', { of: observation.indicator });
  return addressOf(project, 'events', corrects === undefined ? {} : { of: corrects });
}

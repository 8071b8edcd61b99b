import type { Place } from '../../../checks/check.ts';
import { findRow } from '../../../indexes.ts';
import type { AnyRow, Project, TableName } from '../../../project.ts';
import type { Line } from '../../document.ts';
import { say, text, value, type Words } from '../../phrase.ts';

/** What a row of each table is called. */
export const placeWords = {
  project: 'Project',
  results: 'Result',
  links: 'Link between results',
  assumptions: 'Assumption',
  risks: 'Risk',
  means: 'Means',
  indicators: 'Indicator',
  observations: 'Value of indicator',
  registerValues: 'Count from the register',
  adjustments: 'Adjustment',
  activities: 'Activity',
  strands: 'Strand',
  workPlans: 'Work plan',
  workPlanItems: 'Work-plan item',
  holds: 'Hold',
  budgetLines: 'Budget line',
  fundingSources: 'Source of funding',
  instalments: 'Payment',
  expenditures: 'Expenditure',
  exchangeRates: 'Exchange rate',
  events: 'Event',
  forums: 'Coordination framework',
  meetings: 'Meeting',
  organisations: 'Organisation',
  documents: 'Document',
  narratives: 'Text|section',
  reports: 'Report',
  comments: 'Comment',
  approvals: 'Decision on a report',
  snapshots: 'Submitted report',
  amendments: 'Change of the contract',
  redactions: 'Withheld word',
  releases: 'Publication',
  waivers: 'Accepted finding',
  sources: 'Document that was read',
} as const satisfies Readonly<Record<TableName, string>>;

/** A place in the record as people speak of it: what the row is, and its number, title or day. Ids are never printed. */
export function sayPlace(project: Project, place: Place): Line<Words> {
  const row = findRow(project, place.table, place.row);
  const name = row && place.table !== 'project' ? nameOf(project, row) : undefined;
  const noun = say(placeWords[place.table]);
  if (name === undefined) return [noun];
  return [noun, value(name.kind === 'text' || place.table === 'sources' ? ' – ' : ' '), name];
}

const nameOf = (project: Project, row: AnyRow): Words | undefined =>
  nameOfIndicator(project, row) ?? codeOrWords(row) ?? dayOf(row);

/** A value goes by its indicator. */
function nameOfIndicator(project: Project, row: AnyRow): Words | undefined {
  const indicator = 'indicator' in row ? findRow(project, 'indicators', row.indicator) : undefined;
  return indicator && codeOrWords(indicator);
}

function codeOrWords(row: AnyRow): Words | undefined {
  if ('code' in row && row.code !== undefined) return value(row.code);
  if ('title' in row && row.title !== undefined) return text(row.title);
  if ('statement' in row) return text(row.statement);
  if ('name' in row) return typeof row.name === 'string' ? value(row.name) : text(row.name);
  if ('text' in row) return 'section' in row ? value(row.section) : text(row.text);
  return undefined;
}

function dayOf(row: AnyRow): Words | undefined {
  if ('on' in row && row.on !== undefined) return value(row.on);
  if ('to' in row && typeof row.to === 'string') return value(row.to);
  if ('since' in row && row.since !== undefined) return value(row.since);
  return 'month' in row ? value(row.month) : undefined;
}

/** Builders of rows for tests: valid defaults, overridden by what the test is about. Ids are given, never drawn. */

import { day } from './base/day.ts';
import { decimal } from './base/decimal.ts';
import { money } from './base/money.ts';
import { month } from './base/month.ts';
import { partialDay } from './base/partial-day.ts';
import { type Project, type Rows, type TableName, toProject } from './project.ts';
import type { Participation } from './register/participation.ts';
import type { Person } from './register/person.ts';

type Fields<Table extends TableName> = Partial<Rows[Table]>;

/** A project with the given rows: 24 months from April 2021, in EUR, with an open interim report on the first year. Pass `project: []` for none. */
export const aProject = (rows: Parameters<typeof toProject>[0] = {}): Project =>
  toProject({ project: [aProjectRow()], reports: [aReport()], ...rows });

/** The project's own row. */
export const aProjectRow = (fields: Fields<'project'> = {}): Rows['project'] => ({
  id: 'prj_1',
  title: { en: 'Facility' },
  start: day('2021-04-01'),
  end: day('2023-03-31'),
  currency: 'EUR',
  ...fields,
});

/** An open interim report on April 2021 to March 2022. */
export const aReport = (fields: Fields<'reports'> = {}): Rows['reports'] => ({
  id: 'rep_1',
  kind: 'interim',
  from: day('2021-04-01'),
  to: day('2022-03-31'),
  state: 'draft',
  ...fields,
});

/** What that report said at version 9. */
export const aSnapshot = (fields: Fields<'snapshots'> = {}): Rows['snapshots'] => ({
  id: 'snp_1',
  report: 'rep_1',
  version: 9,
  on: day('2022-04-30'),
  content: 'ab'.repeat(32),
  files: [{ name: 'interim-report.pdf', sha256: 'cd'.repeat(32) }],
  templateVersion: '1',
  ...fields,
});

/** A comment on that report. */
export const aComment = (fields: Fields<'comments'> = {}): Rows['comments'] => ({
  id: 'cmt_1',
  report: 'rep_1',
  said: 'Where is the list of participants?',
  by: 'usr_1',
  on: day('2022-04-20'),
  ...fields,
});

/** An approval of what that report said. */
export const anApproval = (fields: Fields<'approvals'> = {}): Rows['approvals'] => ({
  id: 'apr_1',
  report: 'rep_1',
  content: 'ef'.repeat(32),
  decision: 'approved',
  by: 'usr_2',
  on: day('2022-04-28'),
  version: 7,
  ...fields,
});

/** An anchor: where the journal stood before that report was submitted. */
export const anAnchor = { version: 8, hash: '12'.repeat(32) };

/** A cost of an expert in May 2021. */
export const anExpenditure = (fields: Fields<'expenditures'> = {}): Rows['expenditures'] => ({
  id: 'exp_1',
  line: 'bud_1',
  on: day('2021-05-20'),
  amount: money(60_000, 'EUR'),
  ...fields,
});

/** Output 1.1.1. */
export const aResult = (fields: Fields<'results'> = {}): Rows['results'] => ({
  id: 'res_1',
  code: '1.1.1',
  level: 'output',
  statement: { en: 'Officials trained' },
  ...fields,
});

/** A numbered, primary link. */
export const aLink = (fields: Fields<'links'> & Pick<Rows['links'], 'from' | 'to'>): Rows['links'] => ({
  id: `lnk_${fields.from.slice(4)}${fields.to.slice(4)}`,
  primary: true,
  origin: 'explicit',
  ...fields,
});

/** An assumption at activity level. */
export const anAssumption = (fields: Fields<'assumptions'> = {}): Rows['assumptions'] => ({
  id: 'asm_1',
  level: 'activity',
  statement: { en: 'Partners stay committed' },
  ...fields,
});

/** An indicator that counts events, baseline 0 (2021), target at least 3 by the end of 2022. */
export const anIndicator = (fields: Fields<'indicators'> = {}): Rows['indicators'] => ({
  id: 'ind_1',
  code: '1.1.1a',
  result: 'res_1',
  title: { en: '# of workshops held' },
  unitKind: 'events',
  measure: 'number',
  accumulation: 'cumulative',
  baseline: { value: decimal(0), on: partialDay('2021') },
  targets: [{ operator: 'at-least', value: decimal(3), due: partialDay('2022') }],
  ...fields,
});

/** A value of 1 for the first reported year. */
export const anObservation = (fields: Fields<'observations'> = {}): Rows['observations'] => ({
  id: 'obs_1',
  indicator: 'ind_1',
  from: day('2021-04-01'),
  to: day('2022-03-31'),
  value: decimal(1),
  ...fields,
});

/** Activity 1.1. */
export const anActivity = (fields: Fields<'activities'> = {}): Rows['activities'] => ({
  id: 'act_1',
  code: '1.1',
  title: { en: 'Training of officials' },
  ...fields,
});

/** One project coordinator. */
export const aMean = (fields: Fields<'means'> = {}): Rows['means'] => ({
  id: 'mea_1',
  kind: 'human-resources',
  text: { en: 'Project coordinator' },
  ...fields,
});

/** Strand 1. */
export const aStrand = (fields: Fields<'strands'> = {}): Rows['strands'] => ({
  id: 'str_1',
  code: '1',
  title: { en: 'Training' },
  ...fields,
});

/** A work plan for April 2022 to March 2023 with twelve columns. */
export const aWorkPlan = (fields: Fields<'workPlans'> = {}): Rows['workPlans'] => ({
  id: 'wpl_1',
  from: month('2022-04'),
  to: month('2023-03'),
  statedMonths: 12,
  columns: Array.from({ length: 12 }, (_, index) =>
    month(
      index < 9 ? `2022-${String(index + 4).padStart(2, '0')}` : `2023-${String(index - 8).padStart(2, '0')}`,
    ),
  ),
  ...fields,
});

/** Item 1, planned, not yet marked in any month. */
export const anItem = (fields: Fields<'workPlanItems'> = {}): Rows['workPlanItems'] => ({
  id: 'itm_1',
  plan: 'wpl_1',
  code: '1',
  strand: 'str_1',
  title: { en: 'Workshop' },
  kind: 'workshop',
  months: [],
  state: 'planned',
  ...fields,
});

/** A hold of item 1 since January 2022. */
export const aHold = (fields: Fields<'holds'> = {}): Rows['holds'] => ({
  id: 'hld_1',
  of: ['itm_1'],
  since: day('2022-01-01'),
  ...fields,
});

/** A heading of direct costs of 1,000 EUR. */
export const aBudgetLine = (fields: Fields<'budgetLines'> = {}): Rows['budgetLines'] => ({
  id: 'bud_1',
  title: { en: 'Human resources' },
  category: 'direct',
  stated: money(1000, 'EUR'),
  ...fields,
});

/** A one-day workshop in February 2022. */
export const anEvent = (fields: Fields<'events'> = {}): Rows['events'] => ({
  id: 'evt_1',
  type: 'workshop',
  from: day('2022-02-02'),
  to: day('2022-02-02'),
  ...fields,
});

/** A forum. */
export const aForum = (fields: Fields<'forums'> = {}): Rows['forums'] => ({
  id: 'frm_1',
  name: { en: 'Working Group' },
  ...fields,
});

/** A meeting in May 2021. */
export const aMeeting = (fields: Fields<'meetings'> = {}): Rows['meetings'] => ({
  id: 'mtg_1',
  forum: 'frm_1',
  on: day('2021-05-18'),
  ...fields,
});

/** A document that was read, without anything remarkable. */
export const aSource = (fields: Fields<'sources'> = {}): Rows['sources'] => ({
  id: 'src_1',
  name: 'report.txt',
  sha256: '0'.repeat(64),
  pages: [],
  runningHeads: [],
  captions: [],
  footnotes: [],
  withheld: [],
  leftovers: [],
  ...fields,
});

/** A person of the register. */
export const aPerson = (fields: Partial<Person> = {}): Person => ({
  id: 'per_1',
  state: 'active',
  ...fields,
});

/** That person at the event, on its one day. */
export const aParticipation = (fields: Partial<Participation> = {}): Participation => ({
  id: 'par_1',
  event: 'evt_1',
  person: 'per_1',
  days: [day('2022-02-02')],
  ...fields,
});

/** A redaction of the topic of a meeting, by us. */
export const aRedaction = (fields: Fields<'redactions'> = {}): Rows['redactions'] => ({
  id: 'red_1',
  row: 'mtg_1',
  field: 'topic.en',
  by: 'us',
  ...fields,
});

/** A risk, not assessed. */
export const aRisk = (fields: Fields<'risks'> = {}): Rows['risks'] => ({
  id: 'rsk_1',
  statement: { en: 'Offices close' },
  ...fields,
});

/** A waiver of a finding that there is not. */
export const aWaiver = (fields: Fields<'waivers'> = {}): Rows['waivers'] => ({
  id: 'wvr_1',
  finding: `fnd_${'0'.repeat(16)}`,
  params: '{}',
  reason: 'Agreed',
  by: 'Coordination',
  on: day('2022-04-01'),
  ...fields,
});

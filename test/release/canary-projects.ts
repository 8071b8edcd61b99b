/** Small records of every kind of row, one for each seed, for releases that are looked through. */

import { day } from '../../src/core/base/day.ts';
import { decimal } from '../../src/core/base/decimal.ts';
import { emptyProject, type Project, recordSchema, tableNames, toProject } from '../../src/core/project.ts';
import * as rows from '../../src/core/testing.ts';
import { arbitraryProject } from '../arbitrary-project.ts';
import fc from 'fast-check';

const both = (en: string, ar: string) => ({ en, ar });

/** A record that has words in all tables that reports print, mixed with random rows. */
export function canaryProject(seed: number): Project {
  const [random = emptyProject] = fc.sample(arbitraryProject(2), { seed, numRuns: 1 });
  const own = rows.aProject({
    reports: [rows.aReport({ state: 'submitted' })],
    results: [rows.aResult({ statement: both('Officials trained', 'تدريب الموظفين') })],
    indicators: [
      rows.anIndicator({
        title: both('Number of people trained', 'عدد المتدربين'),
        unitKind: 'persons',
        notes: [{ text: both('As reported', 'كما ورد') }],
      }),
    ],
    observations: [
      rows.anObservation({
        value: decimal(20),
        note: both('By phone', 'هاتفيا'),
        cells: [
          { of: { sex: 'women' }, value: decimal(3) },
          { of: { sex: 'men' }, value: decimal(17) },
        ],
      }),
    ],
    activities: [rows.anActivity({ title: both('Train officials', 'تدريب') })],
    strands: [rows.aStrand({ title: both('Training', 'التدريب') })],
    workPlans: [rows.aWorkPlan()],
    workPlanItems: [rows.anItem({ title: both('Hold a workshop', 'عقد ورشة') })],
    holds: [rows.aHold({ of: ['itm_1'], reason: both('Elections', 'الانتخابات') })],
    risks: [rows.aRisk({ statement: both('Offices close', 'إغلاق المكاتب') })],
    budgetLines: [rows.aBudgetLine({ title: both('Travel', 'السفر') })],
    events: [rows.anEvent({ title: both('Workshop', 'ورشة'), place: both('Hall', 'قاعة') })],
    forums: [rows.aForum({ name: both('Working Group', 'فريق العمل') })],
    meetings: [rows.aMeeting({ topic: both('On visas', 'عن التأشيرات'), followUp: both('Call', 'اتصال') })],
    narratives: [
      {
        id: 'nar_1',
        section: 'Executive summary',
        text: both('All went well.\n\n- First\n- Second', 'سار العمل جيدا.'),
      },
      { id: 'nar_2', section: 'Sustainability', text: both('It lasts {ind_1 current}.', 'يدوم.') },
    ],
  });
  const merged = tableNames.map((table) => [
    table,
    alone.has(table)
      ? own[table]
      : [...random[table].map((row) => ({ ...row, id: `${row.id}x` })), ...own[table]],
  ]);
  const project = [rows.aProjectRow({ title: both('Facility', 'المرفق'), end: day('2023-03-31') })];
  return toProject(recordSchema.parse({ ...Object.fromEntries(merged), project }));
}

/** Tables in which random rows would take the report or its redactions away. */
const alone: ReadonlySet<string> = new Set(['project', 'reports', 'snapshots', 'releases', 'redactions']);

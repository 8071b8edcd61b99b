import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { month } from '../../../core/base/month.ts';
import type { Finding } from '../../../core/checks/check.ts';
import type { Project } from '../../../core/project.ts';
import { columnsOf } from '../../../core/workplan/schedule.ts';
import { aHold, aProject, aStrand, aWorkPlan, anItem } from '../../../core/testing.ts';
import { readerOf } from '../../say.tsx';
import { findingsOfRows } from './findings-of-rows.ts';
import { planBands } from './plan-bands.ts';
import { planColumns } from './plan-columns.ts';
import { type LineContent, planLines } from './plan-lines.ts';
import { type Zoom, spansOf } from './plan-months.ts';

const reader = readerOf('en', 'en');

function contextOf(record: Project, zoom: Zoom = 'month') {
  const spans = spansOf(columnsOf(record.workPlans[0]), zoom);
  return {
    reader,
    spans,
    columns: planColumns(reader, { spans, zoom, hasUnplaced: false }),
    asOf: day('2022-05-31'),
    cache: new WeakMap(),
  };
}

function linesOf(
  record: Project,
  fields: Partial<LineContent> & { readonly isHeldOnly?: boolean } = {},
  context = contextOf(record),
) {
  const { isHeldOnly = false, ...content } = fields;
  const filter = { strand: undefined, isHeldOnly };
  const bands = planBands(record, record.workPlans[0] ?? aWorkPlan(), { filter, spans: context.spans });
  return planLines(context, {
    record,
    bands,
    closed: new Set(),
    findings: new Map(),
    earlierOf: undefined,
    ...content,
  });
}

const aFinding = (severity: Finding['severity'], field: string): Finding => ({
  id: `fnd_${severity}`,
  check: 'a-check',
  catalogue: 'AC-01',
  severity,
  at: [{ table: 'workPlanItems', row: 'itm_1', field }],
  params: {},
});
const workPlans = [aWorkPlan()];
const strands = [aStrand()];

describe('planLines', () => {
  it('puts items under their strands, those without one last, and closes bands', () => {
    const workPlanItems = [anItem(), anItem({ id: 'itm_2', strand: 'str_9' })];
    const record = aProject({ workPlans, strands, workPlanItems });
    expect(linesOf(record).map(({ id }) => id)).toEqual(['str_1', 'itm_1', 'no-strand', 'itm_2']);
    expect(linesOf(record, { closed: new Set(['str_1']) }).map(({ id }) => id)).toEqual([
      'str_1',
      'no-strand',
      'itm_2',
    ]);
  });
  it('marks months: planned, over, done', () => {
    const months = ['2022-04', '2022-05'].map(month);
    const workPlanItems = [anItem({ months }), anItem({ id: 'itm_2', months, state: 'completed' })];
    const [, planned, done] = linesOf(aProject({ workPlans, strands, workPlanItems }));
    expect(planned?.cells.slice(5, 8).map(({ text, tone }) => [text, tone])).toEqual([
      ['X', 'late'],
      ['X', 'planned'],
      ['', undefined],
    ]);
    expect(done?.cells[5]).toMatchObject({ tone: 'done', label: 'April 2022: marked' });
  });
  it('draws a hold as one strip over its months, with its words in the first of its rows', () => {
    const hold = aHold({
      of: ['itm_1', 'itm_2'],
      since: day('2022-05-15'),
      until: day('2022-08-01'),
      reason: { en: 'No law' },
    });
    const record = aProject({
      workPlans,
      strands,
      holds: [hold],
      workPlanItems: [anItem(), anItem({ id: 'itm_2' }), anItem({ id: 'itm_3' })],
    });
    const [, first, second, third] = linesOf(record);
    expect(first?.strip).toMatchObject({ from: 6, to: 9 });
    expect(first?.strip?.text).toContain('No law');
    expect(second?.strip?.text).toBe('');
    expect(third?.strip).toBeUndefined();
    expect(linesOf(record, { isHeldOnly: true }).map(({ id }) => id)).toEqual(['str_1', 'itm_1', 'itm_2']);
  });
  it('tells of the hold of a strand in its band', () => {
    const record = aProject({
      workPlans,
      strands,
      holds: [aHold({ of: ['str_1'] })],
      workPlanItems: [anItem()],
    });
    const [band, item] = linesOf(record);
    expect(band?.strip?.text).toContain('On hold since 01/01/2022');
    expect(item?.strip?.text).toBe('');
    expect(item?.cells[3]).toMatchObject({ text: 'On hold', value: 'planned' });
  });
  it('shows findings in the corners of their cells', () => {
    const workPlanItems = [anItem({ months: [month('2022-06')] })];
    const found = [aFinding('advice', 'title'), aFinding('error', 'title'), aFinding('warning', 'months')];
    const [, line] = linesOf(aProject({ workPlans, strands, workPlanItems }), {
      findings: findingsOfRows(found),
    });
    expect(line?.cells.map(({ finding }) => finding)).toEqual([
      undefined,
      'error',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'warning',
      ...Array.from({ length: 9 }, () => undefined),
    ]);
  });
  it('makes lines anew only where something changed in them', () => {
    const workPlanItems = [anItem(), anItem({ id: 'itm_2' })];
    const record = aProject({ workPlans, strands, workPlanItems });
    const context = contextOf(record);
    const before = linesOf(record, {}, context);
    const changed = {
      ...record,
      workPlanItems: [record.workPlanItems[0] ?? anItem(), anItem({ id: 'itm_2', code: '9' })],
    };
    const after = linesOf(changed, {}, context);
    expect([after[1] === before[1], after[2] === before[2]]).toEqual([true, false]);
  });
  it('shows what was marked in the plan before, and what is new', () => {
    const [item, other] = [anItem({ months: [month('2022-06')] }), anItem({ id: 'itm_2' })];
    const record = aProject({ workPlans, strands, workPlanItems: [item, other] });
    const earlierOf = new Map([[item, anItem({ months: [month('2022-04')] })]]);
    const [, moved, added] = linesOf(record, { earlierOf });
    expect(moved?.cells[5]).toMatchObject({ text: '', tone: 'was' });
    expect(added?.tone).toBe('new');
  });
  it('gathers months into quarters', () => {
    const record = aProject({ workPlans, strands, workPlanItems: [anItem({ months: [month('2022-06')] })] });
    const context = contextOf(record, 'quarter');
    expect(context.columns.slice(5).map(({ head, group }) => [group, head])).toEqual([
      ['2022', 'Q2'],
      ['2022', 'Q3'],
      ['2022', 'Q4'],
      ['2023', 'Q1'],
    ]);
    expect(
      linesOf(record, {}, context)[1]
        ?.cells.slice(5)
        .map(({ text }) => text),
    ).toEqual(['X', '', '', '']);
  });
});

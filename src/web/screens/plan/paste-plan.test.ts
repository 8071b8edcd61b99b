import { describe, expect, it } from 'vitest';
import { writeRows } from '../../../core/commands/write-rows.ts';
import { applyChanges } from '../../../core/change.ts';
import { month } from '../../../core/base/month.ts';
import type { Project } from '../../../core/project.ts';
import { aProject, aStrand, aWorkPlan, anItem } from '../../../core/testing.ts';
import { readerOf } from '../../say.tsx';
import { type Paste, type PastePlace, pastePlan } from './paste-plan.ts';
import { readPlanTable } from './read-plan-table.ts';

const header = [
  ['No.', 'Activity', '2022', '', '', ''],
  ['', '', '04', '05', '06', '07'],
];

function paste(
  record: Project,
  rows: readonly (readonly string[])[],
  fields: Partial<PastePlace> = {},
): Paste {
  const table = readPlanTable(rows, undefined);
  let next = 0;
  if (table === undefined) throw new Error('no plan in the table');
  return pastePlan(table, {
    reader: readerOf('en', 'en'),
    record,
    plan: record.workPlans[0],
    newId: (prefix) => `${prefix}_new${(next += 1)}`,
    firstMonth: undefined,
    ...fields,
  });
}

const after = (record: Project, { wish }: Paste): Project =>
  wish === undefined ? record : applyChanges(record, writeRows.decide(record, wish.input));

describe('pastePlan', () => {
  const record = aProject({
    strands: [aStrand()],
    workPlans: [aWorkPlan()],
    workPlanItems: [
      anItem({ code: '1', title: { en: 'Workshop on data' }, unplacedMarks: 2, position: '1' }),
      anItem({
        id: 'itm_2',
        code: '2',
        title: { en: 'Study visit' },
        months: [month('2022-04'), month('2022-12')],
        position: '2',
      }),
    ],
  });

  it('lets marks fall into their months, and takes them from those that had lost theirs', () => {
    const done = paste(record, [...header, ['1', 'Workshop on data', '', 'X', '', 'X']]);
    expect(done).toMatchObject({ placed: 2, cells: 2, added: 0 });
    const [item] = after(record, done).workPlanItems;
    expect(item?.months).toEqual(['2022-05', '2022-07']);
    expect(item?.unplacedMarks).toBeUndefined();
  });
  it('keeps marks in months that the table does not have, and those that it does not place', () => {
    const done = paste(record, [
      ...header,
      ['1', 'Workshop on data', '', '', '', ''],
      ['2', 'Study visit', '', 'X', '', ''],
    ]);
    const [first, second] = after(record, done).workPlanItems;
    expect(first).toEqual(record.workPlanItems[0]);
    expect(second?.months).toEqual(['2022-05', '2022-12']);
  });
  it('adds what is not there, in its strand and place, with its kind', () => {
    const done = paste(record, [
      ...header,
      ['1', 'Workshop on data', 'X', '', '', ''],
      ['1a', 'Second workshop', 'X', '', '', ''],
      ['Strand 2: Law', '', '', '', '', ''],
      ['3', 'Conference on law', '', '', 'X', ''],
    ]);
    expect(done).toMatchObject({ added: 2, strands: 1 });
    const { strands, workPlanItems } = after(record, done);
    expect(strands.map(({ code, title }) => [code, title.en])).toEqual([
      ['1', 'Training'],
      ['2', 'Law'],
    ]);
    const inOrder = workPlanItems.toSorted((a, b) => ((a.position ?? '') < (b.position ?? '') ? -1 : 1));
    expect(inOrder.map(({ code }) => code)).toEqual(['1', '1a', '3', '2']);
    expect(inOrder[2]).toMatchObject({
      kind: 'conference',
      strand: strands[1]?.id,
      months: ['2022-06'],
      state: 'planned',
    });
  });
  it('says what it leaves out and why', () => {
    const done = paste(record, [...header, ['2', 'Study visit', 'X', 'soon', '', '']]);
    expect(done.rows).toMatchObject([{ is: 'out', says: [{ params: { typed: 'soon' } }] }]);
    expect(done.wish).toBeUndefined();
  });
  it('extends the plan by months that the table has and the plan has not', () => {
    const short = { ...record, workPlans: [aWorkPlan({ columns: [month('2022-04'), month('2022-05')] })] };
    const done = paste(short, [...header, ['2', 'Study visit', 'X', '', 'X', '']]);
    expect(done.newMonths).toEqual(['2022-06', '2022-07']);
    expect(after(short, done).workPlans[0]?.columns).toEqual(['2022-04', '2022-05', '2022-06', '2022-07']);
  });
  it('makes a plan where there is none', () => {
    const empty = aProject();
    const made = after(empty, paste(empty, [...header, ['1', 'Workshop on data', '', 'X', '', '']]));
    expect(made.workPlans).toMatchObject([
      { from: '2022-04', to: '2022-07', columns: ['2022-04', '2022-05', '2022-06', '2022-07'] },
    ]);
    expect(made.workPlanItems).toMatchObject([
      { code: '1', months: ['2022-05'], plan: made.workPlans[0]?.id },
    ]);
  });
  it('counts from the month that was chosen where the table names none', () => {
    const rows = [
      ['1', 'Workshop on data', 'X', ''],
      ['2', 'Study visit', '', 'X'],
    ];
    const done = paste(record, rows, { firstMonth: month('2022-08') });
    expect(after(record, done).workPlanItems.map(({ months }) => months)).toEqual([
      ['2022-08'],
      ['2022-04', '2022-09', '2022-12'],
    ]);
  });
  it('does nothing the second time', () => {
    const rows = [
      ...header,
      ['Strand 1: Training', '', '', '', '', ''],
      ['1', 'Workshop on data', '', 'X', '', 'X'],
      ['7', 'Audit of results', 'X', '', '', ''],
    ];
    const once = after(record, paste(record, rows));
    expect(paste(once, rows).wish).toBeUndefined();
  });
});

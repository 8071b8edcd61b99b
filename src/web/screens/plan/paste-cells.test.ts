import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../core/change.ts';
import { writeRows } from '../../../core/commands/write-rows.ts';
import { month } from '../../../core/base/month.ts';
import type { Project } from '../../../core/project.ts';
import { aProject, aStrand, aWorkPlan, anItem } from '../../../core/testing.ts';
import { columnsOf } from '../../../core/workplan/schedule.ts';
import type { GridPlace } from '../../grid/grid-model.ts';
import { readerOf } from '../../say.tsx';
import { pasteCells } from './paste-cells.ts';
import { planColumns } from './plan-columns.ts';
import { spansOf } from './plan-months.ts';

const reader = readerOf('en', 'en');
const plan = aWorkPlan();
const record = aProject({
  strands: [aStrand()],
  workPlans: [plan],
  workPlanItems: [
    anItem({ unplacedMarks: 1, position: '1' }),
    anItem({ id: 'itm_2', code: '2', position: '2', months: [month('2022-06')] }),
  ],
});
const spans = spansOf(columnsOf(plan), 'month');
const columns = planColumns(reader, { spans, zoom: 'month', hasUnplaced: true });
const lines = [
  { id: 'str_1', kind: 'band', cells: [] },
  { id: 'itm_1', kind: 'row', cells: [] },
  { id: 'itm_2', kind: 'row', cells: [] },
] as const;
const columnAt = (id: string): number => columns.findIndex((column) => column.id === id);

function paste(table: readonly (readonly string[])[], at: GridPlace) {
  let next = 0;
  const newId = (prefix: string): string => `${prefix}_new${(next += 1)}`;
  return pasteCells(table, { lines, columns, at }, { reader, record, plan, newId, firstMonth: undefined });
}
const after = ({ wish }: ReturnType<typeof paste>): Project =>
  wish === undefined ? record : applyChanges(record, writeRows.decide(record, wish.input));

describe('pasteCells', () => {
  it('writes cell by cell from the place on, and takes several months of one row together', () => {
    const done = paste(
      [
        ['X', '', 'X'],
        ['x', 'x', ''],
      ],
      { line: 1, column: columnAt('2022-04') },
    );
    expect(done).toMatchObject({ cells: 5, placed: 1, added: 0 });
    const [first, second] = after(done).workPlanItems;
    expect([first?.months, first?.unplacedMarks]).toEqual([['2022-04', '2022-06'], undefined]);
    expect(second?.months).toEqual(['2022-04', '2022-05']);
  });
  it('adds items where there are more rows than lines, in the strand of the last', () => {
    const done = paste([['Workshop'], ['Study visit'], ['Conference']], {
      line: 2,
      column: columnAt('title'),
    });
    expect(done).toMatchObject({ added: 2, cells: 2 });
    expect(after(done).workPlanItems.map(({ title, strand }) => [title.en, strand])).toEqual([
      ['Workshop', 'str_1'],
      ['Workshop', 'str_1'],
      ['Study visit', 'str_1'],
      ['Conference', 'str_1'],
    ]);
  });
  it('leaves out rows without words for a new item, and cells that cannot be', () => {
    const done = paste([['maybe'], ['X'], ['X']], { line: 1, column: columnAt('2022-05') });
    expect(done.rows.map(({ is }) => is)).toEqual(['out', 'changed', 'out']);
    expect(done.rows[0]?.says).toMatchObject([{ params: { typed: 'maybe' } }]);
    expect(done.added).toBe(0);
  });
  it('says so where nothing changes', () => {
    expect(paste([['X']], { line: 2, column: columnAt('2022-06') }).wish).toBeUndefined();
  });
});

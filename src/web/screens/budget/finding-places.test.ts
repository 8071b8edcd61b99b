import { describe, expect, it } from 'vitest';
import { aBudgetLine, aProject } from '../../../core/testing.ts';
import { isOfNoRow, rowOfFinding } from './finding-places.ts';

const project = aProject({
  budgetLines: [
    aBudgetLine({ id: 'bud_1' }),
    aBudgetLine({ id: 'bud_11', parent: 'bud_1' }),
    aBudgetLine({ id: 'bud_2' }),
  ],
});
const on = (...rows: readonly string[]) =>
  rows.map((row) => ({ table: 'budgetLines', row, field: 'stated' }) as const);
const total = { table: 'project', row: 'prj_1', field: 'statedTotal' } as const;

describe('rowOfFinding', () => {
  it('is the heading that does not agree with the lines below it', () => {
    expect(rowOfFinding(project, { at: on('bud_1', 'bud_11') })).toBe('bud_1');
  });

  it('is the total that does not agree with the headings', () => {
    expect(rowOfFinding(project, { at: [total, ...on('bud_1', 'bud_2')] })).toBe('prj_1');
  });

  it('is none where several headings are meant alike', () => {
    expect(rowOfFinding(project, { at: on('bud_1', 'bud_2') })).toBeUndefined();
  });
});

describe('isOfNoRow', () => {
  it('has what is about several headings, or about costs', () => {
    expect(isOfNoRow(project, { at: on('bud_1', 'bud_2'), catalogue: 'BU-10' })).toBe(true);
    expect(isOfNoRow(project, { at: [{ table: 'expenditures', row: 'exp_1' }], catalogue: 'FI-01' })).toBe(
      true,
    );
  });

  it('has nothing that stands in a row, or is not about money', () => {
    expect(isOfNoRow(project, { at: on('bud_1'), catalogue: 'BU-01' })).toBe(false);
    expect(isOfNoRow(project, { at: [{ table: 'results', row: 'res_1' }], catalogue: 'LF-01' })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import {
  captionOf,
  contextOf,
  gapsOf,
  headerOf,
  rowsOf,
  sentencesOf,
  tablesOf,
} from '../../../../test/section-blocks.ts';
import { day } from '../../base/day.ts';
import type { Rows } from '../../project.ts';
import { aProject, anAssumption } from '../../testing.ts';
import { risks } from './risks.ts';

const aRisk = (fields: Partial<Rows['risks']> = {}): Rows['risks'] => ({
  id: 'rsk_1',
  statement: { en: 'Floods' },
  ...fields,
});

describe('risks', () => {
  it('says that no risk is recorded', () => {
    expect(sentencesOf(risks, contextOf(aProject()))).toEqual(['No risk is recorded.']);
  });

  it('prints likelihood, impact, response and the assumption that a risk threatens', () => {
    const full = aRisk({
      code: 'R1',
      likelihood: 'low',
      impact: 'high',
      response: { en: 'Boats' },
      assumption: 'asm_1',
    });
    const project = aProject({ risks: [full], assumptions: [anAssumption({ code: '2' })] });
    const [table] = tablesOf(risks, contextOf(project));
    expect(headerOf(table)).toBe('No. | Risk | Likelihood | Impact | Response | Assumption');
    expect(rowsOf(table)).toEqual(['R1 | Floods | Low | High | Boats | 2 Partners stay committed']);
    expect(table?.rows[0]?.cells[3]?.at).toEqual({ table: 'risks', row: 'rsk_1', field: 'impact' });
  });

  it('marks what is not assessed and leaves out columns that no risk fills', () => {
    const context = contextOf(aProject({ risks: [aRisk()] }));
    expect(headerOf(tablesOf(risks, context)[0])).toBe('Risk | Likelihood | Impact | Response');
    expect(gapsOf(risks, context)).toEqual(['not assessed', 'not assessed', 'No response is recorded.']);
  });

  it('lists the assumptions that a review by the end of the period found not to hold', () => {
    const on = day('2021-12-01');
    const assumptions = [
      anAssumption({ reviewed: { on, holds: false } }),
      anAssumption({ id: 'asm_2', reviewed: { on, holds: true } }),
      anAssumption({ id: 'asm_3', reviewed: { on: day('2022-06-01'), holds: false } }),
      anAssumption({ id: 'asm_4' }),
    ];
    const [table] = tablesOf(risks, contextOf(aProject({ assumptions })));
    expect(captionOf(table)).toBe('Assumptions that no longer hold');
    expect(rowsOf(table)).toEqual(['Partners stay committed | 01/12/2021']);
  });

  it('prints what the sample projects have', () => {
    const year = { from: day('2024-01-01'), to: day('2024-12-31') };
    const tables = tablesOf(risks, contextOf(loadFixture('coastal-facility'), year));
    expect(tables.map((table) => rowsOf(table).length)).toEqual([5, 3]);
    expect(tablesOf(risks, contextOf(loadFixture('libmitaf')))).toEqual([]);
  });
});

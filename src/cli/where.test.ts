import { describe, expect, it } from 'vitest';
import { type Place, placeOf } from '../core/checks/check.ts';
import { aProject, anIndicator, anItem } from '../core/testing.ts';
import { translate } from '../i18n/translate.ts';
import type { Say } from './command.ts';
import { joinLines, sayWhere } from './where.ts';

const say: Say = (message, params) => translate('en', message, params);
const project = aProject({
  indicators: [anIndicator()],
  workPlanItems: [1, 2, 3, 4, 5].map((n) => anItem({ id: `itm_${n}`, code: String(n) })),
});
const at = (...lines: readonly number[]): readonly Place[] =>
  lines.map((line) => ({ table: 'workPlanItems', row: 'itm_1', source: { source: 'src_1', line } }));

describe('sayWhere', () => {
  it('names the lines of the document', () => {
    expect(sayWhere(project, at(88), say)).toBe('line 88');
    expect(sayWhere(project, at(59, 58, 59), say)).toBe('lines 58, 59');
    expect(sayWhere(project, at(83, 84, 85), say)).toBe('lines 83–85');
  });

  it('names table and codes where nothing was read', () => {
    expect(
      sayWhere(
        project,
        project.workPlanItems.slice(0, 2).map((item) => placeOf('workPlanItems', item)),
        say,
      ),
    ).toBe('work-plan items 1, 2');
    expect(
      sayWhere(
        project,
        project.workPlanItems.map((item) => placeOf('workPlanItems', item)),
        say,
      ),
    ).toBe('work-plan items 1, 2, 3, 4, …');
    expect(sayWhere(project, [{ table: 'project', row: 'prj_1' }], say)).toBe('project');
  });

  it('keeps to the lines of one document', () => {
    const other: Place = { table: 'indicators', row: 'ind_1', source: { source: 'src_2', line: 1 } };
    expect(sayWhere(project, [...at(88), other], say)).toBe('line 88');
  });
});

describe('joinLines', () => {
  it('joins what stands together and gives only the ends of what is scattered', () => {
    expect(joinLines([12, 40, 41, 42, 43])).toBe('12, 40–43');
    expect(joinLines([207, 210, 220, 259])).toBe('207–259');
  });
});

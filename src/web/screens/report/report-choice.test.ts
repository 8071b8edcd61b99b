import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { aProject, aReport, aSnapshot } from '../../../core/testing.ts';
import { chosenReport } from './report-choice.ts';

const first = aReport({ id: 'rep_1', state: 'submitted' });
const second = aReport({ id: 'rep_2', from: day('2022-04-01'), to: day('2022-12-31'), state: 'frozen' });
const nothing = { of: undefined, row: undefined };

describe('chosenReport', () => {
  it('is the one that the address names, by itself or by a row that belongs to it', () => {
    const snapshots = [aSnapshot({ id: 'snp_1', report: 'rep_1' })];
    const narratives = [{ id: 'nar_1', section: 'Context', report: 'rep_1', text: {} }];
    const project = aProject({ reports: [first, second], snapshots, narratives });
    expect(chosenReport(project, { of: 'rep_1', row: undefined })?.id).toBe('rep_1');
    for (const row of ['rep_1', 'snp_1', 'nar_1'])
      expect(chosenReport(project, { of: undefined, row })?.id).toBe('rep_1');
  });

  it('is the open one where none is named, else the last', () => {
    const open = aReport({ id: 'rep_0', state: 'in-review' });
    expect(chosenReport(aProject({ reports: [open, second] }), nothing)?.id).toBe('rep_0');
    expect(chosenReport(aProject({ reports: [second, first] }), nothing)?.id).toBe('rep_2');
    expect(chosenReport(aProject({ reports: [] }), { of: 'rep_9', row: undefined })).toBeUndefined();
  });
});

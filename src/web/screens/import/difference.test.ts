import { describe, expect, it } from 'vitest';
import { anActivity, anIndicator, aProject, aResult, aSource } from '../../../core/testing.ts';
import { applyChanges } from '../../../core/change.ts';
import { importRecord } from '../../../core/commands/import-record.ts';
import { choose, firstChoice, leave, rowsToTake } from './choose-rows.ts';
import { computeDifference } from './difference.ts';

const readFrom = { source: 'src_9', line: 3, confidence: 'certain' as const };
const record = aProject({
  results: [aResult({ id: 'res_1' })],
  activities: [anActivity({ id: 'act_1', code: '1.1' }), anActivity({ id: 'act_2', code: '1.2' })],
});
const read = aProject({
  project: [],
  reports: [],
  sources: [aSource({ id: 'src_9', sha256: 'b'.repeat(64) })],
  results: [
    aResult({ id: 'res_7', readFrom }),
    aResult({ id: 'res_8', code: '1.1.2', readFrom, statement: { en: 'New' } }),
  ],
  indicators: [
    anIndicator({ id: 'ind_7', result: 'res_7', readFrom }),
    anIndicator({ id: 'ind_8', result: 'res_8', readFrom }),
  ],
  activities: [anActivity({ id: 'act_7', code: '1.1', title: { en: 'Other words' }, readFrom })],
});
const difference = computeDifference(record, read);
const tellingOf = (table: string) =>
  difference.tables
    .find((one) => one.table === table)
    ?.rows.map(({ id, status, needs }) => [id, status, needs]);

describe('computeDifference', () => {
  it('says of each row whether it is new, changed or the same, under the id that it has in the record', () => {
    expect(tellingOf('results')).toEqual([
      ['res_1', 'same', []],
      ['res_8', 'new', []],
    ]);
    expect(tellingOf('activities')).toEqual([['act_1', 'changed', []]]);
    expect(tellingOf('indicators')).toEqual([
      ['ind_7', 'new', []],
      ['ind_8', 'new', ['res_8']],
    ]);
  });

  it('says which rows only the record has', () => {
    const activities = difference.tables.find(({ table }) => table === 'activities');
    expect(activities?.onlyInRecord.map(({ id }) => id)).toEqual(['act_2']);
  });

  it('finds nothing to take in what was taken', () => {
    const rows = rowsToTake(difference, choose(difference, firstChoice(difference), ['act_1']));
    const taken = applyChanges(record, importRecord.decide(record, { record: rows, replaces: false }));
    const again = computeDifference(taken, read);
    expect(again.tables.flatMap(({ rows: all }) => all.filter(({ status }) => status !== 'same'))).toEqual(
      [],
    );
    expect(taken.activities.map(({ id }) => id)).toEqual(['act_1', 'act_2']);
    expect(taken.indicators[0]?.result).toBe('res_1');
  });
});

describe('choosing rows', () => {
  it('begins with what is new, and leaves to its reader what would change the record', () => {
    expect([...firstChoice(difference)].toSorted()).toEqual(['ind_7', 'ind_8', 'res_8']);
  });

  it('takes a row with those that it names, and leaves those that name it', () => {
    expect([...choose(difference, new Set(), ['ind_8'])].toSorted()).toEqual(['ind_8', 'res_8']);
    expect([...leave(difference, firstChoice(difference), ['res_8'])]).toEqual(['ind_7']);
  });

  it('takes the document along with what was read in it, and nothing where nothing is chosen', () => {
    expect(rowsToTake(difference, new Set(['ind_7']))).toMatchObject({
      indicators: [{ id: 'ind_7' }],
      sources: [{ id: 'src_9' }],
    });
    expect(rowsToTake(difference, new Set())).toEqual({});
  });
});

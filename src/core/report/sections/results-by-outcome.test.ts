import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { linesIn, rowsIn, sectionWords } from '../../../../test/section-words.ts';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { partialDay } from '../../base/partial-day.ts';
import { emptyProject } from '../../project.ts';
import { aLink, aProject, aResult, anIndicator, anObservation } from '../../testing.ts';
import { resultsByOutcome } from './results-by-outcome.ts';

const outcome = aResult({ id: 'res_o', code: 'Oc 1', level: 'outcome', statement: { en: 'Better laws' } });
const linked = { results: [outcome, aResult()], links: [aLink({ from: 'res_1', to: 'res_o' })] };
const words = (rows: Parameters<typeof aProject>[0]) => sectionWords(resultsByOutcome, aProject(rows));
const rowOf = (rows: Parameters<typeof aProject>[0]) =>
  rowsIn(words(rows)).find((row) => row[0]?.startsWith('1.1.1a'));

const valuesOf = (observed: Parameters<typeof anObservation>[0] | undefined) =>
  rowOf({
    ...linked,
    indicators: [anIndicator()],
    observations: observed === undefined ? [] : [anObservation(observed)],
  })?.slice(2);

const progressDue = (date: string) =>
  rowOf({
    ...linked,
    indicators: [
      anIndicator({ targets: [{ operator: 'at-least', value: decimal(3), due: partialDay(date) }] }),
    ],
    observations: [anObservation()],
  })?.[4];

describe('resultsByOutcome', () => {
  it('has a heading, a statement and a table per outcome, with bands for what leads to it', () => {
    const told = words({ ...linked, indicators: [anIndicator()], observations: [anObservation()] });
    expect(linesIn(told)).toEqual(['## Outcome 1', 'Better laws', 'Table 1: Indicators – Outcome 1']);
    expect(rowsIn(told)).toEqual([
      ['Indicator', 'Target', 'Value in the period', 'Value to date', 'Progress towards the target'],
      ['[No indicator measures this result.]'],
      ['Output 1.1.1 – Officials trained'],
      ['1.1.1a / # of workshops held', 'at least 3 / by 2022', '1', '1', 'Not yet reached / 33 %'],
    ]);
  });

  it('has no table where nothing is measured', () => {
    expect(linesIn(words(linked))).toEqual([
      '## Outcome 1',
      'Better laws',
      '[No indicator measures this result or those below it.]',
    ]);
    expect(linesIn(sectionWords(resultsByOutcome, emptyProject))).toEqual([
      '[The record has no results and no indicators yet.]',
    ]);
  });

  it('tells zero from “not reported”', () => {
    expect(valuesOf({ value: decimal(0) })).toEqual(['0', '0', 'Not yet reached / 0 %']);
    expect(valuesOf({ value: null })).toEqual(['not reported', 'not reported', '']);
    expect(valuesOf(undefined)).toEqual(['not reported', 'not reported', '']);
  });

  it('gives the reasons why nothing was reported as footnotes', () => {
    const note = { en: 'The survey is late.' };
    const told = words({
      ...linked,
      indicators: [anIndicator()],
      observations: [
        anObservation({ id: 'obs_1', value: null, note, to: day('2021-09-30') }),
        anObservation({ id: 'obs_2', value: null, note }),
      ],
    });
    expect(rowsIn(told).at(-1)?.[2]).toBe('not reported^1');
    expect(told.footnotes).toEqual(['The survey is late.']);
  });

  it('gives shares with their counts, and splits line by line', () => {
    const cells = [
      { of: { sex: 'female' }, value: decimal(2) },
      { of: { sex: 'men', age: 'under 25' }, value: null },
    ];
    const split = rowOf({
      ...linked,
      indicators: [anIndicator()],
      observations: [anObservation({ value: decimal(2), cells })],
    });
    expect(split?.[3]).toBe('2 / women: 2 / men, under 25: not reported');
    const share = rowOf({
      ...linked,
      indicators: [anIndicator({ unitKind: 'percent', measure: 'ratio', accumulation: 'per-period' })],
      observations: [anObservation({ value: { numerator: decimal(13), denominator: decimal(24) } })],
    });
    expect(share?.[3]).toBe('54.2 % / 13 of 24');
  });

  it('says that a target is not reached once its date has passed', () => {
    expect(progressDue('2022-03')).toBe('Not reached / 33 %');
    expect(progressDue('2022-04')).toBe('Not yet reached / 33 %');
  });

  it('loses neither results outside all outcomes nor indicators without a result', () => {
    const told = words({
      results: [outcome, aResult()],
      indicators: [anIndicator(), anIndicator({ id: 'ind_2', code: 'X', result: 'res_gone' })],
    });
    expect(linesIn(told).filter((line) => line.startsWith('##'))).toEqual([
      '## Outcome 1',
      '## Other results',
      '## Indicators without a result',
    ]);
    expect(rowsIn(told).map((row) => row[0])).toContain('X / # of workshops held');
  });

  it('has all indicators of real projects once', () => {
    const period = { from: day('2024-01-01'), to: day('2024-12-31') };
    const coastal = sectionWords(resultsByOutcome, loadFixture('coastal-facility'), { period });
    expect(rowsIn(coastal).filter((row) => row.length === 5 && row[0] !== 'Indicator')).toHaveLength(30);
    const revised = 'Target revised on 15/11/2024. Before: at least 5. Strand on hold since October 2024';
    expect(coastal.footnotes).toContain(revised);
    const real = sectionWords(resultsByOutcome, loadFixture('libmitaf'));
    expect(linesIn(real)).toEqual(['Table 1: Indicators']);
    expect(rowsIn(real)).toHaveLength(1 + 3 + 5);
  });
});

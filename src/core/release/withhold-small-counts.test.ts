import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import type { Observation } from '../indicators/observation.ts';
import { anIndicator, anObservation, aProject, aProjectRow } from '../testing.ts';
import { withholdSmallCounts } from './withhold-small-counts.ts';

const bySex = (value: number, counts: Readonly<Record<string, number>>, fields: Partial<Observation> = {}) =>
  anObservation({
    value: decimal(value),
    cells: Object.entries(counts).map(([sex, count]) => ({ of: { sex }, value: decimal(count) })),
    ...fields,
  });
const persons = anIndicator({ unitKind: 'persons' });
const second = { id: 'obs_2', from: day('2021-10-01'), to: day('2022-03-31') };
const first = { from: day('2021-04-01'), to: day('2021-09-30') };

/** The rows that are left: value, and the cells as "women 12". */
const shown = (
  project: Parameters<typeof withholdSmallCounts>[0],
  ledgers = [] as never[],
): readonly string[] =>
  withholdSmallCounts(project, ledgers).project.observations.map(({ value, cells = [] }) =>
    [
      typeof value === 'string' ? value : 'no count',
      ...cells.map((cell) => `${Object.values(cell.of).join()} ${cell.value}`),
    ].join(', '),
  );

describe('withholdSmallCounts', () => {
  it('leaves small cells out, and others with them; never those that count events or money', () => {
    const observations = [bySex(20, { women: 3, men: 9, other: 8 })];
    expect(shown(aProject({ indicators: [persons], observations }))).toEqual(['20, men 9']);
    expect(shown(aProject({ indicators: [anIndicator({ unitKind: 'events' })], observations }))).toEqual([
      '20, women 3, men 9, other 8',
    ]);
  });

  it('leaves a value out whose total is small', () => {
    expect(shown(aProject({ indicators: [persons], observations: [bySex(3, { women: 3 })] }))).toEqual([]);
  });

  it('takes more for small where an indicator or the project is of high risk', () => {
    const observations = [bySex(40, { women: 8, men: 32 })];
    expect(shown(aProject({ indicators: [persons], observations }))).toEqual(['40, women 8, men 32']);
    const risky = [{ ...persons, highRisk: true }];
    expect(shown(aProject({ indicators: risky, observations }))).toEqual(['40']);
    const project = [aProjectRow({ highRisk: true })];
    expect(shown(aProject({ project, indicators: [persons], observations }))).toEqual(['40']);
  });

  it('hides the same in each period whose values add up', () => {
    const indicators = [anIndicator({ unitKind: 'persons', accumulation: 'per-period' })];
    const observations = [
      bySex(20, { women: 3, men: 9, other: 8 }, first),
      bySex(60, { women: 20, men: 20, other: 20 }, second),
    ];
    expect(shown(aProject({ indicators, observations }))).toEqual(['20, men 9', '60, men 20']);
  });

  it('hides what a cumulative value adds by few to the one before', () => {
    const indicators = [anIndicator({ unitKind: 'persons', accumulation: 'cumulative' })];
    const observations = [
      bySex(40, { women: 20, men: 20 }, first),
      bySex(50, { women: 22, men: 28 }, second),
    ];
    expect(shown(aProject({ indicators, observations }))).toEqual(['40, women 20, men 20', '50']);
  });

  it('says what it shows, and hides what an earlier release would give away', () => {
    const before = aProject({ indicators: [persons], observations: [bySex(40, { women: 20, men: 20 })] });
    const ledger = withholdSmallCounts(before, []).shown;
    expect(ledger.map(({ cell, count }) => [cell, count])).toEqual([
      ['', '40'],
      ['sex=women', '20'],
      ['sex=men', '20'],
    ]);
    const after = aProject({ indicators: [persons], observations: [bySex(42, { women: 22, men: 20 })] });
    const result = withholdSmallCounts(after, [ledger]);
    expect(result.project.observations[0]?.cells).toEqual([]);
    expect(result.hidden).toBe(2);
  });
});

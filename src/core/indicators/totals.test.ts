import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../base/day.ts';
import { type Decimal, decimal } from '../base/decimal.ts';
import type { Project } from '../project.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import type { Cell, Indicator } from './indicator.ts';
import { toNumber, totalOf, totalsOf, valueInPeriod, valueToDate } from './totals.ts';
import type { Value } from './value.ts';

const end = day('2030-12-31');
const start = day('2021-04-01');

type Reported = Value | { readonly value: Value; readonly cells: readonly Cell[] };

const reports = (indicator: Indicator, values: readonly Reported[]): Project =>
  aProject({
    indicators: [indicator],
    observations: values.map((reported, index) => {
      const split =
        reported !== null && typeof reported === 'object' && 'cells' in reported ? reported : undefined;
      return anObservation({
        id: `obs_${String(index).padStart(5, '0')}`,
        from: addDays(start, index * 10),
        to: addDays(start, index * 10 + 9),
        value: split ? split.value : (reported as Value),
        ...(split ? { cells: split.cells } : {}),
      });
    }),
  });

const total = (fields: Partial<Indicator>, values: readonly Reported[]) => {
  const indicator = anIndicator(fields);
  return totalOf(reports(indicator, values), indicator, end);
};

const numbers = (...texts: readonly string[]): readonly Decimal[] => texts.map(decimal);
const cell = (sex: string, value: string | null): Cell => ({
  of: { sex },
  value: value === null ? null : decimal(value),
});
const perPeriod = { accumulation: 'per-period' } as const;

describe('totalOf', () => {
  it('adds 2.75 and 2.75 to 5.5', () => {
    expect(total(perPeriod, numbers('2.75', '2.75')).value).toBe('5.5');
    expect(total(perPeriod, numbers('0.1', '0.2')).value).toBe('0.3');
  });

  it('adds values over 2^31 and beyond what floats hold', () => {
    expect(total(perPeriod, numbers('2147483648', '2147483648')).value).toBe('4294967296');
    expect(total(perPeriod, numbers('9007199254740993', '1', '0.000001')).value).toBe(
      '9007199254740994.000001',
    );
  });

  it('takes a missing month neither as zero nor as text, and counts it', () => {
    const { value, unreported } = total(perPeriod, [decimal(2), null, decimal(3)]);
    expect({ value, unreported }).toEqual({ value: '5', unreported: 1 });
  });

  it('tells zero from not reported', () => {
    expect(total(perPeriod, numbers('0')).value).toBe('0');
    expect(total(perPeriod, [null, null])).toEqual({ value: null, unreported: 2, leftOut: 0, cells: [] });
    expect(total(perPeriod, [])).toEqual({ value: null, unreported: 0, leftOut: 0, cells: [] });
  });

  it('never adds cumulative values: the latest reported counts', () => {
    expect(total({ accumulation: 'cumulative' }, [...numbers('10', '25', '40'), null])).toEqual({
      value: '40',
      on: '2021-04-30',
      unreported: 1,
      leftOut: 0,
      cells: [],
    });
  });

  it('takes the latest of a snapshot, and of values that nobody explained', () => {
    expect(total({ accumulation: 'snapshot' }, numbers('7', '3')).value).toBe('3');
    const { accumulation: _, ...unexplained } = anIndicator();
    expect(totalOf(reports(unexplained, numbers('7', '3')), unexplained, end).value).toBe('3');
  });

  it('adds shares by numerator and denominator, never as an average of percentages', () => {
    const ratios = [
      { numerator: decimal(1), denominator: decimal(2) },
      { numerator: decimal(90), denominator: decimal(100) },
    ];
    const { value } = total({ ...perPeriod, measure: 'ratio' }, ratios);
    expect(value).toEqual({ numerator: '91', denominator: '102' });
    expect(toNumber(anIndicator({ measure: 'ratio', unitKind: 'percent' }), value)).toBe('89.2157');
  });

  it('leaves out plain percentages, which cannot be added, and says so', () => {
    expect(total({ ...perPeriod, unitKind: 'percent' }, numbers('50', '90'))).toMatchObject({
      value: null,
      leftOut: 2,
    });
  });

  it('looks no further than the day', () => {
    const indicator = anIndicator(perPeriod);
    const project = reports(indicator, numbers('1', '2', '4'));
    expect(totalOf(project, indicator, day('2021-04-20')).value).toBe('3');
    expect(valueToDate(project, indicator, day('2021-04-19')).value).toBe('1');
    expect(valueToDate(project, indicator, day('2021-03-31')).value).toBeNull();
  });

  it('leaves out what was only guessed', () => {
    const indicator = anIndicator(perPeriod);
    const guessed = { source: 'src_1', line: 1, confidence: 'guess' } as const;
    const project = aProject({
      indicators: [indicator],
      observations: [anObservation(), anObservation({ id: 'obs_2', value: decimal(5), readFrom: guessed })],
    });
    expect(totalOf(project, indicator, end)).toMatchObject({ value: '1', unreported: 1 });
  });

  it('adds splits cell by cell, whatever their order', () => {
    const { cells } = total(perPeriod, [
      { value: decimal('5.5'), cells: [cell('women', '2.75'), cell('men', '2.75')] },
      { value: decimal(3), cells: [cell('men', null), cell('women', '3')] },
      { value: decimal(1), cells: [cell('unknown', null)] },
    ]);
    expect(cells).toEqual([cell('women', '5.75'), cell('men', '2.75'), cell('unknown', null)]);
  });

  it('takes the splits of the latest cumulative value', () => {
    const values = [
      { value: decimal(5), cells: [cell('women', '2')] },
      { value: decimal(8), cells: [cell('women', '4')] },
    ];
    expect(total({ accumulation: 'cumulative' }, values).cells).toEqual([cell('women', '4')]);
  });

  it('adds exactly what integers of a hundredth add to', () => {
    const hundredths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(hundredths, (units) => {
        const values = units.map((unit) => decimal((unit / 100).toFixed(2)));
        const exact = decimal((units.reduce((sum, unit) => sum + unit, 0) / 100).toFixed(2));
        expect(total(perPeriod, values).value).toBe(units.length === 0 ? null : exact);
      }),
    );
  });
});

describe('totalsOf', () => {
  it('has every indicator, also one without result and one without values', () => {
    const { result: _, ...orphan } = anIndicator({ id: 'ind_0' });
    const project = aProject({
      indicators: [orphan, anIndicator()],
      observations: [anObservation({ indicator: 'ind_0', value: decimal(7) })],
    });
    expect([...totalsOf(project, end)].map(([id, { value }]) => [id, value])).toEqual([
      ['ind_0', '7'],
      ['ind_1', null],
    ]);
  });
});

describe('valueInPeriod', () => {
  const period = { from: addDays(start, 10), to: addDays(start, 29) };
  const within = (fields: Partial<Indicator>, values: readonly Reported[]): Value => {
    const indicator = anIndicator(fields);
    return valueInPeriod(reports(indicator, values), indicator, period);
  };

  it('adds what was reported for it', () => {
    expect(within(perPeriod, numbers('1', '2', '4', '8'))).toBe('6');
  });

  it('is what a cumulative value gained', () => {
    expect(within({ accumulation: 'cumulative' }, numbers('10', '25', '40', '50'))).toBe('30');
    expect(within({ accumulation: 'cumulative' }, [null, decimal(25), null])).toBe('25');
  });

  it('is the latest snapshot in it, and null where there is none', () => {
    expect(within({ accumulation: 'snapshot' }, numbers('10', '25', '40', '50'))).toBe('40');
    expect(within({ accumulation: 'snapshot' }, numbers('10'))).toBeNull();
  });
});

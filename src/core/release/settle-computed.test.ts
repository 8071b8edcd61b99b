import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { totalOf } from '../indicators/totals.ts';
import { anEvent, anIndicator, aProject } from '../testing.ts';
import { settleComputed } from './settle-computed.ts';

const period = { from: day('2021-10-01'), to: day('2022-03-31') };
const events = [
  anEvent({ id: 'evt_1', from: day('2021-05-01'), to: day('2021-05-01') }),
  anEvent({ id: 'evt_2', from: day('2022-02-02'), to: day('2022-02-02') }),
];
const computed = anIndicator({ formula: { kind: 'events' } });

describe('settleComputed', () => {
  it('keeps what a value was before the period and at its end, with no formula', () => {
    const project = aProject({ indicators: [computed], events });
    expect(totalOf(project, computed, period.to).value).toBe('2');
    const settled = settleComputed(project, period);
    expect(settled.indicators[0]?.formula).toBeUndefined();
    expect(settled.observations.map(({ to, value }) => [to, value])).toEqual([
      ['2021-09-30', '1'],
      ['2022-03-31', '2'],
    ]);
  });

  it('leaves typed values as they are', () => {
    const project = aProject({ indicators: [anIndicator()], events });
    expect(settleComputed(project, period)).toEqual(project);
  });
});

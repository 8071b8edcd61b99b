import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal, sumDecimals } from '../base/decimal.ts';
import { aParticipation, aProject, anEvent, anIndicator, anItem, anObservation } from '../testing.ts';
import { withRegister } from './compute-value.ts';
import { type Trace, traceOf } from './trace.ts';

const asOf = day('2022-12-31');
const events = [
  anEvent({
    id: 'evt_1',
    items: ['itm_1'],
    sources: ['doc_1'],
    from: day('2022-01-10'),
    to: day('2022-01-10'),
  }),
  anEvent({ id: 'evt_2', from: day('2022-03-01'), to: day('2022-03-01') }),
  anEvent({ id: 'evt_3', from: day('2022-04-01'), to: day('2022-04-01'), counts: [{ of: {}, count: 7 }] }),
  anEvent({ id: 'evt_4', from: day('2022-05-01'), to: day('2022-05-01') }),
];
const came = (event: string, person: string) =>
  aParticipation({ id: `par_${event.slice(4)}${person.slice(4)}`, event, person });
const list = [came('evt_1', 'per_a'), came('evt_1', 'per_b'), came('evt_2', 'per_a'), came('evt_2', 'per_c')];

const persons = anIndicator({ formula: { kind: 'persons' } });
const sum = anIndicator({ id: 'ind_2', formula: { kind: 'sum', indicators: ['ind_1', 'ind_3'] } });
const typed = anIndicator({ id: 'ind_3' });
const document = { id: 'doc_1', kind: 'attendance', title: { en: 'Sheet' } };
const record = withRegister(
  aProject({
    indicators: [persons, sum, typed],
    events,
    documents: [document],
    workPlanItems: [anItem()],
    observations: [
      anObservation({ indicator: 'ind_3', to: day('2022-03-31'), evidence: ['doc_1', 'evt_1'] }),
    ],
  }),
  list,
  [{ from: day('2022-02-01'), to: day('2022-03-31') }],
);

const amountsOf = ({ parts }: Trace) =>
  parts[0]?.lines.map(({ row, amount, counted }) => [row, amount, counted]);

describe('traceOf', () => {
  it('leads from a value to the events that it counts, what each added, and the files', () => {
    const trace = traceOf(record, persons, { to: asOf });
    expect(trace.value).toBe('10');
    expect(amountsOf(trace)).toEqual([
      ['evt_1', '2', 'list'],
      ['evt_2', '1', 'list'],
      ['evt_3', '7', 'heads'],
      ['evt_4', '0', 'not'],
    ]);
    expect(trace.parts[0]?.lines[0]).toMatchObject({
      on: '2022-01-10',
      persons: 2,
      participations: 2,
      items: ['itm_1'],
      sources: ['doc_1'],
    });
    expect(trace.parts[0]?.people).toMatchObject({ byHeads: 1, uncounted: 1, mayRepeat: true });
  });
  it('adds up in a period too, with those who had come before it', () => {
    const { value, parts } = traceOf(record, persons, { from: day('2022-02-01'), to: day('2022-03-31') });
    const [part] = parts;
    expect([value, part?.before]).toEqual(['2', '1']);
    const amounts = part?.lines.flatMap(({ amount }) => (typeof amount === 'string' ? [amount] : [])) ?? [];
    expect(sumDecimals([...amounts, decimal(part?.before ?? '0')])).toBe(value);
  });
  it('opens the values of others that were added', () => {
    const trace = traceOf(record, sum, { to: asOf });
    expect(trace.value).toBe('11');
    expect(trace.parts[0]?.lines.map(({ row, trace: behind }) => [row, behind?.value])).toEqual([
      ['ind_1', '10'],
      ['ind_3', '1'],
    ]);
  });
  it('gives what was typed where there is no formula, with what proves it', () => {
    expect(traceOf(record, typed, { to: asOf })).toMatchObject({
      value: '1',
      parts: [],
      typed: [{ table: 'observations', row: 'obs_1', amount: '1', items: ['itm_1'], sources: ['doc_1'] }],
    });
  });
  it('ends where indicators add up each other', () => {
    const [a, b] = [
      anIndicator({ id: 'ind_a', formula: { kind: 'sum', indicators: ['ind_b'] } }),
      anIndicator({ id: 'ind_b', formula: { kind: 'sum', indicators: ['ind_a'] } }),
    ];
    expect(traceOf(aProject({ indicators: [a, b] }), a, { to: asOf }).value).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import type { Project, Rows } from '../project.ts';
import { type Participation, ageBands, sexes } from '../register/participation.ts';
import {
  aLink,
  aParticipation,
  aProject,
  aResult,
  anActivity,
  anEvent,
  anIndicator,
  anItem,
} from '../testing.ts';
import { computeValue, withRegister } from './compute-value.ts';
import type { Formula } from './formulas/formula.ts';
import type { Indicator } from './indicator.ts';
import { totalOf, valueInPeriod, valueToDate } from './totals.ts';

const period = { from: day('2022-01-01'), to: day('2022-03-31') };
const later = day('2022-12-31');

const sexDimension = { name: 'sex', categories: ['women', 'men'] };

const counting = (formula: Formula, fields: Partial<Indicator> = {}): Indicator =>
  anIndicator({ title: { en: 'Participants' }, unitKind: 'persons', formula, ...fields });

/** A training in January and a workshop in March; Alma came to both, Testa to the first, Hana and Omar to the second. */
const [january, march] = [
  anEvent({ id: 'evt_1', type: 'training', from: day('2022-01-10'), to: day('2022-01-12') }),
  anEvent({ id: 'evt_2', type: 'workshop', from: day('2022-03-01'), to: day('2022-03-01') }),
];
const came = (event: string, person: string, fields: Partial<Participation> = {}): Participation =>
  aParticipation({
    id: `par_${event.slice(4)}${person.slice(4)}`,
    event,
    person,
    sex: 'woman',
    ageBand: '18-29',
    ...fields,
  });
const participations = [
  came('evt_1', 'per_alma'),
  came('evt_1', 'per_testa'),
  came('evt_2', 'per_alma'),
  came('evt_2', 'per_hana'),
  came('evt_2', 'per_omar', { sex: 'man' }),
];

const projectWith = (indicator: Indicator, rows: Partial<Project> = {}): Project =>
  aProject({ indicators: [indicator], events: [january, march], ...rows });

const valueOf = (indicator: Indicator, rows: Partial<Project> = {}, list = participations) =>
  computeValue(projectWith(indicator, rows), list, { indicator, period });

describe('computeValue', () => {
  it('counts everybody once, and says how often they came', () => {
    const value = valueOf(counting({ kind: 'persons' }));
    expect(value?.toDate.value).toBe('4');
    expect(value?.toDate.computed?.people).toMatchObject({ persons: 4, participations: 5, mayRepeat: false });
    expect(valueOf(counting({ kind: 'participations' }))?.toDate.value).toBe('5');
  });
  it('counts in a period who came in it, whoever came before', () => {
    const value = computeValue(projectWith(counting({ kind: 'persons' })), participations, {
      indicator: counting({ kind: 'persons' }),
      period: { from: day('2022-02-01'), to: later },
    });
    expect([value?.inPeriod.value, value?.toDate.value]).toEqual(['3', '4']);
  });
  it('splits by what was noted of people, and adds up', () => {
    const { toDate } = valueOf(counting({ kind: 'persons' }, { dimensions: [sexDimension] })) ?? {};
    expect(toDate?.cells).toEqual([
      { of: { sex: 'women' }, value: '3' },
      { of: { sex: 'men' }, value: '1' },
    ]);
    expect(toDate?.computed?.splits).toEqual([{ dimension: 'sex', sum: '4', difference: '0', why: [] }]);
  });
  it('says why a split does not add up', () => {
    const dimensions = [
      { name: 'sex', categories: ['women', 'men', 'families'] },
      { name: 'age', categories: ['under 30', '30 and over'] },
    ];
    const list = [
      came('evt_1', 'per_alma', { ageBand: '18-29' }),
      came('evt_2', 'per_alma', { ageBand: '30-59' }),
      came('evt_2', 'per_hana', { sex: 'not-said', ageBand: '18-29' }),
    ];
    const splits = valueOf(counting({ kind: 'persons' }, { dimensions }), {}, list)?.toDate.computed?.splits;
    expect(splits).toEqual([
      {
        dimension: 'sex',
        sum: '1',
        difference: '1',
        why: [
          { is: 'not-read', categories: ['families'] },
          { is: 'not-noted', count: '1' },
        ],
      },
      { dimension: 'age', sum: '3', difference: '-1', why: [{ is: 'in-several', count: '1' }] },
    ]);
  });
  it('adds heads where nobody kept a list, and says that they may count somebody twice', () => {
    const counts = [
      { of: { sex: 'women' }, count: 7 },
      { of: { sex: 'men' }, count: 5 },
    ];
    const indicator = counting({ kind: 'persons' }, { dimensions: [sexDimension] });
    const rows = { events: [january, { ...march, counts }] };
    const list = participations.filter(({ event }) => event === 'evt_1');
    const { toDate } = valueOf(indicator, rows, list) ?? {};
    expect([toDate?.value, toDate?.cells.map(({ value }) => value)]).toEqual(['14', ['9', '5']]);
    expect(toDate?.computed?.people).toEqual({
      persons: 14,
      participations: 14,
      byHeads: 1,
      uncounted: 0,
      mayRepeat: true,
    });
  });
  it('trusts a list more than heads of the same event', () => {
    const events = [january, { ...march, counts: [{ of: {}, count: 30 }] }];
    expect(valueOf(counting({ kind: 'persons' }), { events })?.toDate.value).toBe('4');
  });
  it('has no value where events took place and nobody was counted, and zero where there were none', () => {
    expect(valueOf(counting({ kind: 'persons' }), {}, [])?.toDate.value).toBeNull();
    expect(valueOf(counting({ kind: 'persons' }), { events: [] }, [])?.toDate.value).toBe('0');
  });
  it('counts events, of some types and places', () => {
    const events = [january, { ...march, place: { en: 'Tunis, Hotel A' } }];
    const of = (formula: Formula) => valueOf(counting(formula), { events })?.toDate.value;
    expect(of({ kind: 'events' })).toBe('2');
    expect(of({ kind: 'events', types: ['training'] })).toBe('1');
    expect(of({ kind: 'events', places: ['tunis'] })).toBe('1');
    expect(of({ kind: 'events', types: ['training'], places: ['tunis'] })).toBe('0');
  });
  it('counts events of a strand, of items, and of what contributes to a result', () => {
    const rows = {
      results: [aResult(), aResult({ id: 'res_0', level: 'outcome' }), aResult({ id: 'res_2' })],
      activities: [anActivity()],
      links: [aLink({ from: 'act_1', to: 'res_1' }), aLink({ from: 'res_1', to: 'res_0' })],
      workPlanItems: [anItem({ activities: ['act_1'] })],
      events: [{ ...january, items: ['itm_1'] }, march],
    };
    const of = (formula: Formula) => valueOf(counting(formula), rows)?.toDate.value;
    expect(of({ kind: 'events', strands: ['str_1'] })).toBe('1');
    expect(of({ kind: 'events', items: ['itm_2'] })).toBe('0');
    expect(of({ kind: 'persons', results: ['res_0'] })).toBe('2');
    expect(of({ kind: 'persons', results: ['res_2'] })).toBe('0');
  });
  it('counts some people only', () => {
    expect(valueOf(counting({ kind: 'persons', who: { sex: 'man' } }))?.toDate.value).toBe('1');
    expect(valueOf(counting({ kind: 'participations', who: { sex: 'woman' } }))?.toDate.value).toBe('4');
  });
  it('counts organisations once, and documents by their date', () => {
    const rows: Partial<Project> = {
      organisations: [{ id: 'org_1', kind: 'cso', name: { en: 'Harbour Friends' } }],
      documents: [
        { id: 'doc_1', kind: 'study', title: { en: 'A study' }, on: partialDay('2022') },
        { id: 'doc_2', kind: 'manual', title: { en: 'A manual' }, on: partialDay('2022-02-01') },
      ],
    };
    const list = participations.map((one) => ({ ...one, organisation: 'org_1' }));
    expect(valueOf(counting({ kind: 'organisations' }), rows, list)?.toDate.value).toBe('1');
    expect(
      valueOf(counting({ kind: 'organisations', organisationKinds: ['donor'] }), rows, list)?.toDate.value,
    ).toBe('0');
    expect(valueOf(counting({ kind: 'documents' }), rows)?.toDate.value).toBe('1');
    expect(valueOf(counting({ kind: 'documents', documentKinds: ['study'] }), rows)?.toDate.value).toBe('0');
  });
  it('divides one count by another', () => {
    const formula: Formula = {
      kind: 'ratio',
      numerator: { kind: 'persons', who: { sex: 'woman' } },
      denominator: { kind: 'persons' },
    };
    const indicator = counting(formula, {
      measure: 'ratio',
      unitKind: 'percent',
      dimensions: [sexDimension],
    });
    const { toDate } = valueOf(indicator) ?? {};
    expect(toDate?.value).toEqual({ numerator: '3', denominator: '4' });
    expect(toDate?.cells.map(({ value }) => value)).toEqual(['100', '0']);
    expect(toDate?.computed?.splits).toEqual([]);
    expect(valueOf(indicator, { events: [] }, [])?.toDate.value).toBeNull();
  });
  it('adds the values of other indicators, and none of those that lead back to it', () => {
    const [a, b] = [
      counting({ kind: 'events' }, { id: 'ind_a' }),
      counting({ kind: 'persons' }, { id: 'ind_b' }),
    ];
    const sum = counting({ kind: 'sum', indicators: ['ind_a', 'ind_b'] }, { id: 'ind_c' });
    const circular = counting({ kind: 'sum', indicators: ['ind_d'] }, { id: 'ind_d' });
    const project = withRegister(
      aProject({ indicators: [a, b, sum, circular], events: [january, march] }),
      participations,
    );
    expect(valueToDate(project, sum, later).value).toBe('6');
    expect(valueToDate(project, circular, later).value).toBeNull();
  });
  it('has none for an indicator without a formula', () => {
    expect(valueOf(anIndicator())).toBeUndefined();
  });
});

const dimensions = [
  sexDimension,
  { name: 'age', categories: ['under 30', '30 and over', 'unknown'] },
  { name: 'sex and event', categories: ['women × trainings', 'men × workshops'] },
];

const arbitraryEvents: fc.Arbitrary<readonly Rows['events'][]> = fc
  .array(fc.tuple(fc.nat({ max: 11 }), fc.constantFrom('training', 'workshop', 'meeting')), { maxLength: 8 })
  .map((all) =>
    all.map(([month, type], nth) => {
      const on = day(`2022-${String(month + 1).padStart(2, '0')}-10`);
      return anEvent({ id: `evt_${nth}`, type: type as 'training', from: on, to: on });
    }),
  );

const arbitraryList = fc.array(
  fc.record(
    {
      event: fc.nat({ max: 9 }).map((nth) => `evt_${nth}`),
      person: fc.nat({ max: 6 }).map((nth) => `per_${nth}`),
      sex: fc.constantFrom(...sexes),
      ageBand: fc.constantFrom(...ageBands),
    },
    { requiredKeys: ['event', 'person'] },
  ),
  { maxLength: 30 },
);

type Came = Pick<Participation, 'event' | 'person' | 'sex' | 'ageBand'>;

/** Persons in a span counted by sets alone, with those of each category. */
function countPlainly(
  events: readonly Rows['events'][],
  list: readonly Came[],
  from: string,
): readonly number[] {
  const seen = list.flatMap((one) => {
    const event = events.find(({ id, to }) => id === one.event && to >= from);
    return event ? [{ ...one, type: event.type }] : [];
  });
  const count = (isMeant: (one: (typeof seen)[number]) => boolean): number =>
    new Set(seen.filter(isMeant).map(({ person }) => person)).size;
  const young = ['under-18', '18-29'];
  return [
    count(() => true),
    count(({ sex }) => sex === 'woman'),
    count(({ sex }) => sex === 'man'),
    count(({ ageBand }) => ageBand !== undefined && young.includes(ageBand)),
    count(({ ageBand }) => ageBand !== undefined && !young.includes(ageBand)),
    count(({ ageBand }) => ageBand === undefined),
    count(({ sex, type }) => sex === 'woman' && type === 'training'),
    count(({ sex, type }) => sex === 'man' && type === 'workshop'),
  ];
}

describe('values of persons', () => {
  it('are what counting by sets gives, in each category, to date and in a period', () => {
    const indicator = counting({ kind: 'persons' }, { dimensions });
    const from = day('2022-05-01');
    fc.assert(
      fc.property(arbitraryEvents, arbitraryList, (events, list) => {
        // An event without anybody would leave the value open.
        const attended = events.filter(({ id }) => list.some(({ event }) => event === id));
        const rows = list.map((one, nth) => ({ days: [day('2022-01-10')], ...one, id: `par_${nth}` }));
        const value = computeValue(aProject({ indicators: [indicator], events: attended }), rows, {
          indicator,
          period: { from, to: later },
        });
        const numbers = (total: 'inPeriod' | 'toDate') =>
          [value?.[total].value, ...(value?.[total].cells ?? []).map((cell) => cell.value)].map(Number);
        expect(numbers('toDate')).toEqual(countPlainly(attended, list, ''));
        expect(numbers('inPeriod')).toEqual(countPlainly(attended, list, from));
      }),
    );
  });
});

describe('a changed dimension', () => {
  it('keeps the data: the new split is of the same people, and the old one comes back with its dimension', () => {
    const bySex = counting({ kind: 'persons' }, { dimensions: [sexDimension] });
    const byAge = { ...bySex, dimensions: [{ name: 'age', categories: ['under 30', '30 and over'] }] };
    const before = withRegister(projectWith(bySex), participations);
    const after = withRegister({ ...before, indicators: [byAge] }, participations);
    expect(totalOf(after, byAge, later).cells.map(({ value }) => value)).toEqual(['4', '0']);
    const again = withRegister({ ...after, indicators: [bySex] }, participations);
    expect(totalOf(again, bySex, later)).toEqual(totalOf(before, bySex, later));
  });
  it('keeps what was typed under the categories of before', () => {
    const cells = [{ of: { sex: 'women' }, value: decimal(3) }];
    const observation = {
      id: 'obs_1',
      indicator: 'ind_1',
      from: period.from,
      to: period.to,
      value: decimal(3),
      cells,
    };
    const indicator = anIndicator({ dimensions: [{ name: 'age', categories: ['under 30'] }] });
    expect(
      totalOf(aProject({ indicators: [indicator], observations: [observation] }), indicator, later).cells,
    ).toEqual(cells);
  });
});

describe('a typed value of an indicator with a formula', () => {
  const reason = { en: 'The sheet of one day was lost' };
  const typed = {
    id: 'obs_1',
    indicator: 'ind_1',
    from: day('2022-01-01'),
    to: day('2022-01-31'),
    value: decimal(10),
    reason,
  };
  const indicator = counting({ kind: 'persons' });
  const project = withRegister(projectWith(indicator, { observations: [typed] }), participations);

  it('stands instead of what is computed, and evidence after it comes on top', () => {
    expect(valueToDate(project, indicator, typed.to).value).toBe('10');
    expect(valueToDate(project, indicator, later).value).toBe('12');
    expect(valueInPeriod(project, indicator, { from: typed.from, to: typed.to })).toBe('10');
  });
  it('is named, with what the formula gives', () => {
    expect(valueToDate(project, indicator, later).computed).toMatchObject({
      evidence: '4',
      overrides: [typed],
    });
  });
  it.each(['cumulative', 'per-period'] as const)(
    'takes its corrections on their days, of %s values',
    (kind) => {
      const booked = { corrects: 'obs_1', reason: { en: 'Counted twice' }, value: decimal(-3) };
      const adjustments = [{ id: 'adj_1', ...booked, on: day('2022-05-02') }];
      const corrected = { ...project, adjustments };
      const of = { ...indicator, accumulation: kind };
      const second = { from: day('2022-04-01'), to: day('2022-06-30') };
      expect(valueToDate(corrected, of, period.to).value).toBe('12');
      expect(valueInPeriod(corrected, of, { from: typed.from, to: typed.to })).toBe('10');
      expect(valueInPeriod(corrected, of, second)).toBe('-3');
      expect(valueToDate(corrected, of, second.to).value).toBe('9');
    },
  );
  it('has its corrections in the next one that stands for all', () => {
    const booked = { corrects: 'obs_1', reason: { en: 'Counted twice' }, value: decimal(-3) };
    const next = {
      ...typed,
      id: 'obs_2',
      from: day('2022-04-01'),
      to: day('2022-06-30'),
      value: decimal(20),
    };
    const corrected = {
      ...project,
      observations: [typed, next],
      adjustments: [{ id: 'adj_1', ...booked, on: day('2022-05-02') }],
    };
    expect(valueToDate(corrected, indicator, later).value).toBe('20');
    expect(valueInPeriod(corrected, indicator, { from: next.from, to: next.to })).toBe('8');
  });
  it('says nothing of the days before its end', () => {
    expect(valueToDate(project, indicator, day('2022-01-30')).computed?.overrides).toEqual([]);
  });
});

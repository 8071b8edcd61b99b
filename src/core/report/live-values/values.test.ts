import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { contextOf, firstYear, sentencesOf } from '../../../../test/section-blocks.ts';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { money } from '../../base/money.ts';
import type { Project } from '../../project.ts';
import {
  aBudgetLine,
  aHold,
  anEvent,
  anIndicator,
  anItem,
  anObservation,
  aProject,
  aProjectRow,
} from '../../testing.ts';
import { resolveLiveValue } from './resolve-live-value.ts';

/** The English words of a reference, or why it has none. */
function say(project: Project, reference: string, period = firstYear): string {
  const found = resolveLiveValue(`{${reference}}`, { project, period, asOf: period.to });
  if (found.kind !== 'value') return `(${found.kind})`;
  const { line } = found;
  const section = { build: () => [{ kind: 'paragraph' as const, line }] };
  return sentencesOf(section, contextOf(project, period)).join('');
}

const valued = (given: ReturnType<typeof decimal> | null) =>
  aProject({
    indicators: [anIndicator({ baseline: { value: given } })],
    observations: [anObservation({ value: given })],
  });

const cost = (id: string, on: string) => ({
  id,
  line: 'bud_1',
  on: day(on),
  amount: money('250.50', 'EUR'),
});

describe('values of indicators', () => {
  const earlier = anObservation({
    id: 'obs_0',
    from: day('2020-04-01'),
    to: day('2021-03-31'),
    value: decimal(2),
  });
  const project = aProject({
    indicators: [anIndicator()],
    observations: [earlier, anObservation({ value: decimal(5) })],
  });

  it('are numbers without their unit', () => {
    expect(say(project, '1.1.1a title')).toBe('# of workshops held');
    expect(say(project, '1.1.1a baseline')).toBe('0');
    expect(say(project, '1.1.1a target')).toBe('at least 3');
    expect(say(project, '1.1.1a current')).toBe('5');
    expect(say(project, '1.1.1a period')).toBe('3');
    expect(say(project, '1.1.1a progress')).toBe('166.7 %');
  });

  it('keep “not reported” apart from zero and from what nobody asked for yet', () => {
    expect([say(valued(decimal(0)), 'ind_1 current'), say(valued(null), 'ind_1 current')]).toEqual([
      '0',
      'not reported',
    ]);
    expect([say(valued(null), 'ind_1 period'), say(valued(null), 'ind_1 baseline')]).toEqual([
      'not reported',
      'not reported',
    ]);
    expect(say(aProject({ indicators: [anIndicator()] }), 'ind_1 period')).toBe('(no-value)');
  });

  it('are of the evening of the last day of the period', () => {
    const before = { from: day('2020-04-01'), to: day('2021-03-31') };
    expect(say(project, 'ind_1 current', before)).toBe('2');
  });

  it('have women and men where the value is split by sex', () => {
    const cells = [
      { of: { sex: 'women', age: '15-24' }, value: decimal(4) },
      { of: { sex: 'women', age: '25+' }, value: decimal(3) },
      { of: { sex: 'men', age: '25+' }, value: null },
    ];
    const split = aProject({
      indicators: [anIndicator({ unitKind: 'persons' })],
      observations: [anObservation({ value: decimal(7), cells })],
    });
    expect([say(split, 'ind_1 women'), say(split, 'ind_1 men')]).toEqual(['7', 'not reported']);
    expect(say(project, 'ind_1 women')).toBe('(no-value)');
  });

  it('do not add the percentages of several cells', () => {
    const cells = [
      { of: { sex: 'women', age: '15-24' }, value: decimal(40) },
      { of: { sex: 'women', age: '25+' }, value: decimal(60) },
    ];
    const shares = aProject({
      indicators: [anIndicator({ unitKind: 'percent', measure: 'ratio', accumulation: 'snapshot' })],
      observations: [anObservation({ value: decimal(50), cells })],
    });
    expect(say(shares, 'ind_1 women')).toBe('(no-value)');
  });
});

describe('values of the sample project', () => {
  const project = loadFixture('coastal-facility');
  const year = { from: day('2024-01-01'), to: day('2024-12-31') };

  it('give shares as the logframe prints them', () => {
    expect(say(project, '2a current', year)).toBe('19 %');
    expect(say(project, '2a target', year)).toBe('at least 20 %');
    expect(say(project, '2.1.1a current', year)).toBe('yes');
  });

  it('count over the whole record', () => {
    expect(say(project, 'project acronym', year)).toBe('CSMF');
    expect(say(project, 'project items', year)).toBe('53');
    expect(Number(say(project, 'report women', year)) + Number(say(project, 'report men', year))).toBe(
      Number(say(project, 'report participants', year).replaceAll(',', '')),
    );
    expect(say(project, 'project budget', year)).toBe('1,313,232.40 EUR');
    expect(say(project, 'project spent-share', year)).toMatch(/^\d\d(\.\d)? %$/);
  });
});

describe('values of work-plan items', () => {
  const project = aProject({
    workPlanItems: [
      anItem({
        state: 'completed',
        dates: [{ is: 'done', from: day('2022-03-22'), to: day('2022-03-23') }],
      }),
      anItem({
        id: 'itm_2',
        code: '2',
        dates: [{ is: 'planned', from: day('2022-04-06'), to: day('2022-04-06') }],
      }),
      anItem({ id: 'itm_3', code: '3' }),
    ],
    holds: [aHold({ of: ['itm_1', 'itm_2'] })],
  });

  it('say when they were or will be held', () => {
    expect(say(project, 'itm_1 dates')).toBe('22/03/2022 – 23/03/2022');
    expect(say(project, 'itm_2 dates')).toBe('06/04/2022');
    expect(say(project, 'itm_3 dates')).toBe('(no-value)');
  });

  it('say their state, and that what is over does not rest', () => {
    expect(['1', '2', '3'].map((code) => say(project, `itm ${code} state`))).toEqual([
      'completed',
      'on hold',
      'planned',
    ]);
    expect(say(project, 'project items-on-hold')).toBe('1');
    expect(say(project, 'project items-completed')).toBe('1');
  });
});

describe('values of money', () => {
  const project = aProject({
    project: [aProjectRow({ statedTotal: money(2000, 'EUR') })],
    budgetLines: [aBudgetLine({ code: '1' })],
    expenditures: [cost('exp_1', '2022-03-31'), cost('exp_2', '2022-04-01')],
  });

  it('are exact, and end with the period', () => {
    expect(say(project, 'bud 1 budget')).toBe('1,000 EUR');
    expect(say(project, 'bud 1 spent')).toBe('250.50 EUR');
    expect(say(project, 'bud 1 left')).toBe('749.50 EUR');
    expect(say(project, 'project spent')).toBe('250.50 EUR');
    expect(say(project, 'project spent-share')).toBe('12.5 %');
  });

  it('are unknown where nobody has reported any cost', () => {
    const unspent = aProject({ budgetLines: [aBudgetLine({ code: '1' })] });
    expect(say(unspent, 'bud 1 spent')).toBe('(no-value)');
    expect(say(unspent, 'project budget')).toBe('1,000 EUR');
  });

  it('give no share of a total that was only guessed', () => {
    const readFrom = { source: 'src_1', line: 3, confidence: 'guess' as const };
    const guessed = {
      ...aProjectRow({ statedTotal: money(2000, 'EUR') }),
      valuesReadFrom: { statedTotal: readFrom },
    };
    expect(say({ ...project, project: [guessed] }, 'project spent-share')).toBe('(no-value)');
  });
});

describe('values of events', () => {
  it('are of the period for a report, to date for the project', () => {
    const counts = [{ of: { sex: 'women' }, count: 5 }];
    const project = aProject({
      events: [
        anEvent({ counts }),
        anEvent({ id: 'evt_2', from: day('2020-05-01'), to: day('2020-05-01'), counts }),
      ],
    });
    expect([say(project, 'report events'), say(project, 'project events')]).toEqual(['1', '2']);
    expect([say(project, 'report women'), say(project, 'project women')]).toEqual(['5', '10']);
    expect(say(project, 'report men')).toBe('0');
  });

  it('do not take heads without sex for no women', () => {
    const project = aProject({ events: [anEvent({ counts: [{ of: {}, count: 5 }] })] });
    expect([say(project, 'report participants'), say(project, 'report women')]).toEqual(['5', '(no-value)']);
    expect(say(aProject(), 'report events')).toBe('(no-value)');
  });
});

import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Project, Rows } from '../project.ts';
import {
  aHold,
  aLink,
  aProject,
  aResult,
  aWorkPlan,
  anActivity,
  anIndicator,
  anItem,
  anObservation,
} from '../testing.ts';
import { plannedSupplyCoversTheTarget } from './planned-supply-covers-the-target.ts';

type Item = Partial<Rows['workPlanItems']>;

const project = (
  items: readonly Item[],
  fields: Partial<Indicator> = {},
  rows: Parameters<typeof aProject>[0] = {},
): Project =>
  aProject({
    results: [aResult()],
    activities: [anActivity()],
    links: [aLink({ from: 'act_1', to: 'res_1' })],
    workPlans: [aWorkPlan()],
    workPlanItems: items.map((item, index) =>
      anItem({ id: `itm_${index}`, code: String(index + 1), activities: ['act_1'], ...item }),
    ),
    indicators: [
      anIndicator({
        code: '2.2.1a',
        countsEventTypes: ['workshop', 'coaching'],
        targets: [{ operator: 'at-least', value: decimal(2), due: partialDay('2023') }],
        ...fields,
      }),
    ],
    ...rows,
  });

const compared = (
  actual: number,
  slack: string,
  [items, held]: readonly [readonly string[] | '-', readonly string[]],
) => ({
  indicator: '2.2.1a',
  expected: { decimal: decimal(2) },
  actual: { decimal: decimal(actual) },
  slack,
  items,
  held,
});

const done = { state: 'completed' } as const;

testCheck(plannedSupplyCoversTheTarget, {
  accepts: {
    'some more than asked for': project([done, {}, { kind: 'coaching' }]),
    'no links': project([{}], {}, { links: [] }),
    'items whose kind nobody knows': (() => {
      const { kind: _, ...unknown } = anItem({ activities: ['act_1'] });
      return project([], {}, { workPlanItems: [unknown] });
    })(),
    'an indicator of people at events': project([{}], { unitKind: 'persons' }),
    'a target that later plans can still serve': project([{}], {
      targets: [{ operator: 'at-least', value: decimal(2), due: partialDay('2025') }],
    }),
    'what was reported before this plan': project(
      [{}],
      {},
      { observations: [anObservation({ value: decimal(2) })] },
    ),
  },
  rejects: {
    'too few': [project([{}, { kind: 'training' }]), compared(1, 'short', [['1'], []])],
    'none of the kind': [project([{ kind: 'training' }]), compared(0, 'short', ['-', []])],
    'exactly as many, others on hold': [
      project([done, {}, {}], {}, { holds: [aHold({ of: ['itm_2'] })] }),
      compared(2, 'none', [['1', '2'], ['3']]),
    ],
    'twice as many': [project([done, {}, {}, {}]), compared(4, 'double', [['1', '2', '3', '4'], []])],
    'cancelled and pending ones do not count': [
      project([{}, {}, { state: 'cancelled' }, { state: 'pending' }]),
      compared(2, 'none', [['1', '2'], []]),
    ],
  },
});

describe('severity', () => {
  it.each([
    [1, 'error'],
    [2, 'warning'],
    [4, 'advice'],
  ] as const)('of %i for 2 is %s', (count, severity) => {
    const items = Array.from({ length: count }, () => ({}));
    const [found] = plannedSupplyCoversTheTarget.find(project(items), day('2022-03-31'));
    expect(found?.severity).toBe(severity);
  });
});

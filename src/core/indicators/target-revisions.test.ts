import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { anIndicator } from '../testing.ts';
import type { Target } from './indicator.ts';
import { revisionsOf, targetsInForce } from './target-revisions.ts';

const target = (value: number, fields: Partial<Target> = {}): Target => ({
  operator: 'at-least',
  value: decimal(value),
  due: partialDay('2022'),
  ...fields,
});
const on = day('2022-03-31');
const first = day('2021-06-01');
const second = day('2022-01-01');
const third = day('2022-06-01');
const valuesOf = (targets: readonly Target[]) => targets.map(({ value }) => value);
const toldBy = (targets: readonly Target[]) =>
  revisionsOf(anIndicator({ targets }), on).map(({ before, after }) => `${before.value} → ${after.value}`);

describe('targetsInForce', () => {
  it('lists milestones before the final target', () => {
    const targets = [target(5, { due: partialDay('2021') }), target(10)];
    expect(valuesOf(targetsInForce(anIndicator({ targets }), on))).toEqual(['5', '10']);
  });

  it('leaves out what was replaced, and what was decided later', () => {
    const targets = [target(10), target(8, { since: first }), target(4, { since: third })];
    expect(valuesOf(targetsInForce(anIndicator({ targets }), on))).toEqual(['8']);
  });

  it('has the first target before anybody decided on one', () => {
    expect(valuesOf(targetsInForce(anIndicator({ targets: [target(4, { since: third })] }), on))).toEqual([
      '4',
    ]);
    expect(targetsInForce(anIndicator({ targets: [] }), on)).toEqual([]);
  });
});

describe('revisionsOf', () => {
  it('compares the final target of each decision with the one before', () => {
    const targets = [
      target(5, { due: partialDay('2021') }),
      target(10),
      target(4, { due: partialDay('2021'), since: first }),
      target(8, { since: first }),
      target(6, { since: second }),
      target(1, { since: third }),
    ];
    expect(toldBy(targets)).toEqual(['10 → 8', '8 → 6']);
  });

  it('sees a target that replaced another without a day', () => {
    expect(toldBy([target(10), target(8)])).toEqual(['10 → 8']);
  });

  it('sees none where a target has a milestone', () => {
    expect(toldBy([target(5, { due: partialDay('2021') }), target(10)])).toEqual([]);
  });
});

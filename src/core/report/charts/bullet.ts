/**
 * The geometry of a bullet bar: a value on its way from a baseline to a target. All is in shares of the bar's length, from where the line begins, so
 * that whoever draws it - a screen, a report - mirrors it for right-to-left readers.
 */

import type { Decimal } from '../../base/decimal.ts';
import type { Target } from '../../indicators/indicator.ts';
import type { Direction } from '../../indicators/targets.ts';

/** A stretch of the bar. */
export type Span = { readonly from: number; readonly to: number };

/** A bullet bar: the bar of the value, a tick for the baseline, lines for targets, and the stretch in which a value meets the target. */
export type Bullet = {
  readonly value: Span | undefined;
  readonly baseline: number | undefined;
  /** Where the target stands; of a range both ends. */
  readonly target: readonly number[];
  readonly milestones: readonly number[];
  readonly wanted: Span | undefined;
};

/** What a bullet bar shows. `direction` is the way that the indicator is meant to go. */
export type BulletSource = {
  readonly value?: Decimal | undefined;
  readonly baseline?: Decimal | undefined;
  readonly target?: Target | undefined;
  readonly milestones?: readonly Target[];
  readonly direction: Direction;
};

/** The share of the length that stays free beyond the furthest number, so that a line at the end is seen as one. */
const room = 0.08;

/** The bullet bar of a value. It always shows zero, and begins there. */
export function bulletOf(source: BulletSource): Bullet {
  const { value, baseline, target, milestones = [] } = source;
  const at = scaleFor(numbersIn(source));
  const zero = at(0);
  const end = value === undefined ? undefined : at(Number(value));
  return {
    value: end === undefined ? undefined : { from: Math.min(zero, end), to: Math.max(zero, end) },
    baseline: baseline === undefined ? undefined : at(Number(baseline)),
    target: target === undefined ? [] : endsOf(target).map(at),
    milestones: milestones.map((one) => at(Number(one.value))),
    wanted: target === undefined ? undefined : wantedSpan(target, at, source.direction),
  };
}

const endsOf = ({ value, to }: Target): readonly number[] => [
  Number(value),
  ...(to === undefined ? [] : [Number(to)]),
];

const numbersIn = ({ value, baseline, target, milestones = [] }: BulletSource): readonly number[] => [
  ...[value, baseline].flatMap((one) => (one === undefined ? [] : [Number(one)])),
  ...[...milestones, ...(target === undefined ? [] : [target])].flatMap(endsOf),
];

/** Where a number stands between the least and the most of all, with room beyond them. */
function scaleFor(numbers: readonly number[]): (number: number) => number {
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const length = most - least === 0 ? 1 : most - least;
  const low = least < 0 ? least - length * room : 0;
  const high = most > 0 || least === 0 ? most + length * room : 0;
  return (number) => (number - low) / (high - low);
}

function wantedSpan(
  { operator, value, to }: Target,
  at: (number: number) => number,
  direction: Direction,
): Span | undefined {
  const from = at(Number(value));
  if (operator === 'between') return { from, to: to === undefined ? 1 : at(Number(to)) };
  const isUp = operator === 'at-least' || (operator === 'exactly' && direction === 'increase');
  const isDown = operator === 'at-most' || (operator === 'exactly' && direction === 'decrease');
  if (isUp) return { from, to: 1 };
  return isDown ? { from: 0, to: from } : undefined;
}

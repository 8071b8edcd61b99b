/**
 * The geometry of a line that goes in steps: what was reported holds until something else is. All is in shares, from where the line begins and from
 * the bottom, so that whoever draws it mirrors it for right-to-left readers.
 */

import { type Day, daysBetween } from '../../base/day.ts';
import type { Decimal } from '../../base/decimal.ts';

/** A value on a day. */
export type Point = { readonly on: Day; readonly value: Decimal };

/** A place in the picture. */
export type Spot = { readonly x: number; readonly y: number };

/** A line in steps: its corners in order of time, where values were reported, and the heights of other numbers, as of a target. */
export type StepLine = {
  readonly corners: readonly Spot[];
  readonly spots: readonly Spot[];
  readonly levels: readonly number[];
};

/** The line of points in order of their days. Its last value holds `until` a day; zero and the `levels` always fit in. */
export function stepLineOf(
  points: readonly Point[],
  { until, levels = [] }: { readonly until: Day; readonly levels?: readonly Decimal[] },
): StepLine {
  const heightOf = scaleFor([...points.map(({ value }) => value), ...levels].map(Number));
  const first = points[0]?.on ?? until;
  const last = points.at(-1)?.on ?? until;
  const length = Math.max(1, daysBetween(first, last < until ? until : last));
  const spots = points.map(({ on, value }) => ({
    x: daysBetween(first, on) / length,
    y: heightOf(Number(value)),
  }));
  const corners = spots.flatMap((spot, index) => {
    const before = spots[index - 1];
    return before === undefined ? [spot] : [{ x: spot.x, y: before.y }, spot];
  });
  const end = spots.at(-1);
  return {
    corners: end === undefined || end.x >= 1 ? corners : [...corners, { x: 1, y: end.y }],
    spots,
    levels: levels.map((level) => heightOf(Number(level))),
  };
}

function scaleFor(numbers: readonly number[]): (number: number) => number {
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const height = most - least === 0 ? 1 : most - least;
  return (number) => (number - least) / height;
}

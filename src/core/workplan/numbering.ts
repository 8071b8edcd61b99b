/** Running numbers of work-plan items: gaps, duplicates, order, and the block of numbers that a strand holds. */

import { runningNumberOf } from '../base/code.ts';
import { once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { itemsInOrder } from './schedule.ts';

type Item = Rows['workPlanItems'];

/** An item with its running number. */
export type NumberedItem = { readonly item: Item; readonly number: number };

/** Numbers that follow one another; both ends belong to it. */
export type Run = { readonly first: number; readonly last: number };

/** A run of numbers with gaps of one, and how many of its numbers are in use. */
export type Block = Run & { readonly used: number };

/** The items of a plan that carry a running number, in printed order. */
export const numberedItems = (project: Project, plan: Rows['workPlans']): readonly NumberedItem[] =>
  numbered(project).get(plan) ?? [];

const numbered = once(
  (project) =>
    new Map(project.workPlans.map((plan) => [plan, itemsInOrder(project, plan).flatMap(withNumber)])),
);

function withNumber(item: Item): readonly NumberedItem[] {
  const number = runningNumberOf(item.code);
  return number === undefined ? [] : [{ item, number }];
}

/** Numbers that are far too high for so many items, as a number with a footnote mark glued to it is; none where many are high, for then they start high. */
export function implausibleNumbers(numbers: readonly number[]): readonly number[] {
  const beyond = numbers.filter((number) => number > 2 * numbers.length);
  return beyond.length * 5 <= numbers.length ? beyond : [];
}

/** The numbers between the lowest and the highest that are not in use; none where fewer than half are, for then they do not run. */
export function missingNumbers(numbers: readonly number[]): readonly number[] {
  const used = new Set(numbers);
  const range = rangeOf(numbers);
  if (range === undefined || used.size * 2 < range.last - range.first + 1) return [];
  return Array.from({ length: range.last - range.first + 1 }, (_, offset) => range.first + offset).filter(
    (number) => !used.has(number),
  );
}

/** The lowest and the highest number; `undefined` where there is none. */
export function rangeOf(numbers: readonly number[]): Run | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The numbers as runs, in the order given: 33, 47, 48, 34 → 33, 47-48, 34. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const current = runs.at(-1);
    if (current !== undefined && number === current.last + 1) current.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** A run in words: `47-49`, or `50` alone. */
export const sayRun = (run: Run): string =>
  run.first === run.last ? String(run.first) : `${run.first}-${run.last}`;

/** The block of numbers that more than half of the items of a strand form; `undefined` where none does. A single missing number does not end it. */
export function blockOf(numbers: readonly number[]): Block | undefined {
  const blocks: { first: number; last: number; used: number }[] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const current = blocks.at(-1);
    if (current !== undefined && number <= current.last + 2) {
      current.last = number;
      current.used += 1;
    } else blocks.push({ first: number, last: number, used: 1 });
  }
  const largest = blocks.toSorted((a, b) => b.used - a.used)[0];
  return largest !== undefined && largest.used >= 2 && largest.used * 2 > numbers.length
    ? largest
    : undefined;
}

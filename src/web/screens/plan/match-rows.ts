/** Which item of the record a row of a pasted table is. */

import { wordsOf } from '../../../core/base/text.ts';
import type { Rows } from '../../../core/project.ts';
import { contentWordsOf, normaliseTitle, slightDifference } from '../../../core/workplan/titles.ts';
import type { PlanTableRow } from './read-plan-table.ts';

type Item = Rows['workPlanItems'];
type ItemRow = Extract<PlanTableRow, { readonly is: 'item' }>;

/** The items that rows are. */
export type MatchOf = ReadonlyMap<PlanTableRow, Item>;

/**
 * A row is the item of its number and title, else the only one of its title, else that of its number where the titles hardly differ or one begins
 * with the other.
 */
export function matchRows(items: readonly Item[], rows: readonly PlanTableRow[]): MatchOf {
  const matches = new Map<PlanTableRow, Item>();
  const left = new Set(items);
  const own = rows.filter((row) => row.is === 'item');
  const rules: readonly ((row: ItemRow, item: Item) => boolean)[] = [
    (row, item) => row.code === item.code && hasTitle(item, row.title),
    (row, item) => hasTitle(item, row.title),
    (row, item) => row.code !== undefined && row.code === item.code && hasLikeTitle(item, row.title),
  ];
  for (const [index, rule] of rules.entries()) {
    for (const row of own) {
      if (matches.has(row)) continue;
      const fitting = [...left].filter((item) => rule(row, item));
      const [first, second] = fitting;
      const isShared =
        index > 0 &&
        own.some(
          (other) => other !== row && !matches.has(other) && first !== undefined && rule(other, first),
        );
      if (first === undefined || second !== undefined || isShared) continue;
      matches.set(row, first);
      left.delete(first);
    }
  }
  return matches;
}

/** The strand of a heading: by its number and words, else by its words, else by its number alone. */
export function matchStrand(
  strands: readonly Rows['strands'][],
  heading: { readonly code: string | undefined; readonly title: string },
): Rows['strands'] | undefined {
  const isTitled = (strand: Rows['strands']): boolean =>
    wordsOf(strand.title).some((words) => normaliseTitle(words) === normaliseTitle(heading.title));
  const isNumbered = (strand: Rows['strands']): boolean =>
    heading.code !== undefined && strand.code === heading.code;
  return (
    strands.find((strand) => isNumbered(strand) && isTitled(strand)) ??
    strands.find(isTitled) ??
    strands.find(isNumbered)
  );
}

const hasTitle = (item: Item, title: string): boolean =>
  wordsOf(item.title).some((words) => normaliseTitle(words) === normaliseTitle(title));

const hasLikeTitle = (item: Item, title: string): boolean =>
  wordsOf(item.title).some((words) => {
    const [a, b] = [normaliseTitle(words), normaliseTitle(title)];
    return (
      a.startsWith(b) ||
      b.startsWith(a) ||
      slightDifference(contentWordsOf(words), contentWordsOf(title)) !== undefined
    );
  });

/** What became of the items of one work plan in another: the plan of the last report against the one of the next. */

import type { Month } from '../base/month.ts';
import { wordsOf } from '../base/text.ts';
import type { Rows } from '../project.ts';
import { normaliseTitle } from './titles.ts';

type Item = Rows['workPlanItems'];

/** An item that stands in both plans and is marked in other months now, and what it was before. */
type MovedItem = { readonly item: Item; readonly before: Item };

/** How a plan differs from an earlier one. `earlierOf` gives what each item was there. */
export type PlanComparison = {
  readonly added: readonly Item[];
  readonly dropped: readonly Item[];
  readonly moved: readonly MovedItem[];
  readonly earlierOf: ReadonlyMap<Item, Item>;
};

/**
 * Compares the items of a plan with those of an earlier one. Items are the same where their id is, else where number and title are, else by a title
 * that is used once in each.
 */
export function comparePlans(earlier: readonly Item[], later: readonly Item[]): PlanComparison {
  const earlierOf = new Map<Item, Item>();
  const left = new Set(earlier);
  for (const key of [idOf, numberAndTitleOf, titleOf]) {
    const [before, now] = [
      groupBy([...left], key),
      groupBy(
        later.filter((item) => !earlierOf.has(item)),
        key,
      ),
    ];
    for (const [name, items] of now) {
      const [item, other] = items;
      const [match, second] = before.get(name) ?? [];
      if (item === undefined || match === undefined || other !== undefined || second !== undefined) continue;
      earlierOf.set(item, match);
      left.delete(match);
    }
  }
  return {
    added: later.filter((item) => !earlierOf.has(item)),
    dropped: earlier.filter((item) => left.has(item)),
    moved: later.flatMap((item) => {
      const before = earlierOf.get(item);
      return before !== undefined && hasMoved(before, item) ? [{ item, before }] : [];
    }),
    earlierOf,
  };
}

const idOf = (item: Item): string => item.id;
const titleOf = (item: Item): string => wordsOf(item.title).map(normaliseTitle)[0] ?? '';
const numberAndTitleOf = (item: Item): string => `${item.code ?? ''} ${titleOf(item)}`;

/** Marks without a month may stand in any: nobody knows whether they moved. */
function hasMoved(before: Item, item: Item): boolean {
  if ((before.unplacedMarks ?? 0) > 0 || (item.unplacedMarks ?? 0) > 0) return false;
  return monthsIn(before).join(' ') !== monthsIn(item).join(' ');
}

const monthsIn = ({ months }: Item): readonly Month[] => [...new Set(months)].toSorted();

function groupBy(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

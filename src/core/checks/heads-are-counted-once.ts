import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

type Event = Rows['events'];
type Count = NonNullable<Event['counts']>[number];

/** The heads of an event add up: women, men and others to the total, and nobody is counted under two splits. */
export const headsAreCountedOnce: Check = {
  id: 'heads-are-counted-once',
  catalogue: 'PE-01',
  severity: 'error',
  rule: 'Women, men and those of whom neither is known add up to all who came (PRAG Annex VI, 1.8).',
  message:
    '“{title}” counts {expected, plural, one {# head} other {# heads}} {first, select, all {in all} other {by {first}}} and {actual} by {second}: {same, select, yes {they are added up, so that everybody counts twice} other {one of the two is wrong}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.events.flatMap((event) => {
    const pair = contradictionIn(event.counts ?? []);
    return pair === undefined ? [] : [found(event, pair)];
  });
}

type Group = { readonly dimensions: readonly string[]; readonly sum: number };
type Pair = readonly [Group, Group];

/**
 * Cells without a category are a total where they are at least half as many as those of a split, else those whom the split leaves over. Splits that share no
 * dimension are splits of the same heads.
 */
function contradictionIn(counts: readonly Count[]): Pair | undefined {
  const groups = groupsOf(counts);
  const [all] = groups.filter(({ dimensions }) => dimensions.length === 0);
  const splits = groups.filter(({ dimensions }) => dimensions.length > 0);
  const [first] = splits;
  if (first === undefined) return undefined;
  const apart = splits.find(({ dimensions }) => !dimensions.some((name) => first.dimensions.includes(name)));
  if (apart !== undefined) return [first, apart];
  const sum = splits.reduce((total, group) => total + group.sum, 0);
  return all !== undefined && all.sum > 0 && all.sum * 2 >= sum ? [all, { ...first, sum }] : undefined;
}

/** Cells by the dimensions that they name, in the order in which they stand. */
function groupsOf(counts: readonly Count[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { of, count } of counts) {
    const dimensions = Object.keys(of).toSorted();
    const key = JSON.stringify(dimensions);
    groups.set(key, { dimensions, sum: (groups.get(key)?.sum ?? 0) + count });
  }
  return [...groups.values()];
}

const found = (event: Event, [first, second]: Pair): Found => ({
  at: [placeOf('events', event, 'counts')],
  params: {
    title: event.title ?? event.type,
    expected: first.sum,
    first: first.dimensions[0] ?? 'all',
    actual: second.sum,
    second: second.dimensions[0] ?? '',
    same: first.sum === second.sum ? 'yes' : 'no',
  },
});

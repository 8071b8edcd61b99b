import { canonicalJson } from '../base/hash.ts';
import { adjustmentsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import type { Event } from './event.ts';

/** Heads by cell. */
export type Counts = NonNullable<Event['counts']>;

/** The heads of an event with all that corrections add to them or take from them. */
export const correctedCounts = (project: Project, { id, counts = [] }: Event): Counts =>
  adjustmentsOf(project, id).reduce<Counts>((sum, row) => plus(sum, row.counts ?? []), counts);

/** What leads from one to the other, without what stays. Cells that are not named stay. */
export const countsDifference = (before: Counts, after: Counts): Counts =>
  after
    .map(({ of, count }) => ({ of, count: count - (countIn(before, of) ?? 0) }))
    .filter(({ count }) => count !== 0);

const countIn = (counts: Counts, of: Counts[number]['of']): number | undefined =>
  counts.find((cell) => canonicalJson(cell.of) === canonicalJson(of))?.count;

const plus = (counts: Counts, added: Counts): Counts => [
  ...counts.map(({ of, count }) => ({ of, count: count + (countIn(added, of) ?? 0) })),
  ...added.filter(({ of }) => countIn(counts, of) === undefined),
];

/** One more event with its participants, again and again, on a record of some size whose values somebody has read. */

import { applyChanges, put } from '../src/core/change.ts';
import {
  type PartTally,
  registerValuesFrom,
  tallyRegister,
  withList,
} from '../src/core/indicators/tally/register-tallies.ts';
import { valueToDate } from '../src/core/indicators/totals.ts';
import { type Project, inOrder } from '../src/core/project.ts';
import { eventAt, evidenceOf, lastDay, listAt, peopleAt } from './evidence-logframe.ts';
import { type Spent, time } from './measure.ts';
import type { Figure } from './outcome.ts';

const appends = 50;

/** Milliseconds of each event: the tally with its rows, and until all dependent values read fresh. */
export type Appended = { readonly tally: readonly Spent[]; readonly fresh: readonly Spent[] };

/** Adds one event after the other: the tally and its rows, then also the values of all indicators that depend on it. */
export function measureAppend(events: number): Appended {
  const { project, participations } = evidenceOf(events);
  let tallies: readonly PartTally[] = tallyRegister(project, participations);
  let record: Project = { ...project, registerValues: inOrder(registerValuesFrom(tallies)) };
  for (const indicator of record.indicators) valueToDate(record, indicator, lastDay);
  const spent = Array.from({ length: appends }, (_, nth) => {
    const event = eventAt(events + nth);
    const list = listAt(events + nth, event, peopleAt(events));
    const withEvent = applyChanges(record, [put('events', event)]);
    let changes: ReturnType<typeof withList>['changes'] = [];
    const tally = time(() => {
      const step = withList(withEvent, tallies, { after: { event, list } });
      tallies = step.tallies;
      changes = step.changes;
    });
    const dependent = new Set(
      changes.map((change) => ('put' in change && 'indicator' in change.row ? change.row.indicator : '')),
    );
    const read: Spent = time(() => {
      record = applyChanges(withEvent, changes);
      for (const indicator of record.indicators)
        if (dependent.has(indicator.id)) valueToDate(record, indicator, lastDay);
    });
    if (dependent.size === 0) throw new Error('no indicator depends on the event');
    return { tally, fresh: { cpu: tally.cpu + read.cpu, wall: tally.wall + read.wall } };
  });
  return { tally: spent.map(({ tally }) => tally), fresh: spent.map(({ fresh }) => fresh) };
}

/** The figures of events that were added. */
export function figuresOfAppend(
  rows: string,
  { tally, fresh }: Appended,
  atMost?: number,
): readonly Figure[] {
  const bound = atMost === undefined ? {} : { atMost };
  const at = (what: string, all: readonly Spent[], share: number): Figure => ({
    what: `W3: one more event, ${what}, ${rows}, p${share * 100}`,
    unit: 'ms',
    cpu: percentile(
      all.map(({ cpu }) => cpu),
      share,
    ),
    wall: percentile(
      all.map(({ wall }) => wall),
      share,
    ),
    ...bound,
  });
  return [tally, fresh].flatMap((all, nth) =>
    [0.5, 0.95].map((share) =>
      at(nth === 0 ? 'tally and rows' : 'until dependent values read fresh', all, share),
    ),
  );
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

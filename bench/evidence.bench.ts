/** Values from evidence: all totals of growing numbers of participations, one more event, the whole logframe, and a changed split. */

import { applyChanges, put } from '../src/core/change.ts';
import { withRegister } from '../src/core/indicators/compute-value.ts';
import {
  type PartTally,
  tallyRegister,
  registerValuesFrom,
  withList,
} from '../src/core/indicators/tally/register-tallies.ts';
import { totalOf, totalsOf, valueInPeriod, valueToDate } from '../src/core/indicators/totals.ts';
import { type Project, inOrder } from '../src/core/project.ts';
import {
  dimensions,
  evidenceOf,
  eventAt,
  lastDay,
  listAt,
  peopleEach,
  periods,
} from './evidence-logframe.ts';
import { expectExact } from './evidence-reference.ts';
import { type Spent, time } from './measure.ts';
import { type Figure, tell } from './outcome.ts';

const atMost = 50;
const appends = 50;

const sizes = [20, 200, 2000].map((events) => measureTotals(events));
const middle = measureAppend(2000);
const large = measureAppend(20_000);

tell({
  promise: `One more event with ${peopleEach} participants brings the values that depend on it up to date in at most ${atMost} ms with 50,000 participations, and the tally costs the same with 500,000.`,
  figures: [
    ...sizes.flat(),
    ...figuresOfAppend('50,000', middle, true),
    ...figuresOfAppend('500,000', large, false),
    {
      what: 'tally with 500,000 against 50,000, median',
      unit: '×',
      ratio: percentile(large.tally, 0.5) / percentile(middle.tally, 0.5),
      atMost: 2,
      bounds: 'ratio',
    },
  ],
  note: `50 indicators by sex and institution: 20 count people, 10 are ratios, 20 are typed. Each sum and split equals one counted with sets alone.`,
});

function measureTotals(events: number): readonly Figure[] {
  const { project, participations } = evidenceOf(events);
  const rows = (events * peopleEach).toLocaleString('en');
  let record: Project = project;
  const all = time(() => {
    record = withRegister(project, participations);
    totalsOf(record, lastDay);
  });
  expectExact(record, participations, lastDay);
  const logframe = time(() => {
    for (const indicator of record.indicators) {
      totalOf(record, indicator, lastDay);
      for (const period of periods) valueInPeriod(record, indicator, period);
    }
  });
  const [indicator] = record.indicators;
  if (indicator === undefined) throw new Error('there is no indicator');
  const other = applyChanges(record, [put('indicators', { ...indicator, dimensions: dimensions.slice(1) })]);
  let after = other;
  const split = time(() => {
    after = withRegister(other, participations);
  });
  expectExact(after, participations, lastDay);
  return [
    { what: `W2: all totals of ${rows} participations from nothing`, unit: 'ms', ...all },
    {
      what: `W4: the logframe with ${periods.length} periods and all splits, ${rows}`,
      unit: 'ms',
      ...logframe,
    },
    { what: `W6: another split after the data, ${rows}`, unit: 'ms', ...split },
  ];
}

type Appended = { readonly tally: readonly number[]; readonly fresh: readonly number[] };

/** One event more, again and again: the tally and its rows, then also the values of all indicators that depend on it. */
function measureAppend(events: number): Appended {
  const { project, participations } = evidenceOf(events);
  let tallies: readonly PartTally[] = tallyRegister(project, participations);
  let record: Project = { ...project, registerValues: inOrder(registerValuesFrom(tallies)) };
  const spent = Array.from({ length: appends }, (_, nth) => {
    const event = eventAt(events + nth);
    const list = listAt(events + nth, event.id, event.to);
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
    return { tally: tally.wall, fresh: tally.wall + read.wall };
  });
  return { tally: spent.map(({ tally }) => tally), fresh: spent.map(({ fresh }) => fresh) };
}

function figuresOfAppend(rows: string, { tally, fresh }: Appended, isBound: boolean): readonly Figure[] {
  const bound = isBound ? ({ atMost, bounds: 'wall' } as const) : {};
  return [
    {
      what: `W3: one more event, tally and its rows, ${rows}, p50`,
      unit: 'ms',
      wall: percentile(tally, 0.5),
      ...bound,
    },
    {
      what: `W3: one more event, tally and its rows, ${rows}, p95`,
      unit: 'ms',
      wall: percentile(tally, 0.95),
      ...bound,
    },
    {
      what: `W3: the same until all dependent values read fresh, ${rows}, p50`,
      unit: 'ms',
      wall: percentile(fresh, 0.5),
      ...bound,
    },
    {
      what: `W3: the same until all dependent values read fresh, ${rows}, p95`,
      unit: 'ms',
      wall: percentile(fresh, 0.95),
      ...bound,
    },
  ];
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

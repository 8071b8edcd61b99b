import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../base/day.ts';
import { entriesOf } from '../../base/trie-map.ts';
import { type Attendance, type SlotCounts, type Tally, addEvent, emptyTally, removeEvent } from './tally.ts';

const first = day('2022-01-01');
const periods = [
  { from: first, to: day('2022-01-10') },
  { from: day('2022-01-05'), to: day('2022-01-31') },
];
const slots = [0, 1, 2, 3];

/** Up to 12 events with some of 8 people, each in the slot of everybody and in some others. */
const attendances: fc.Arbitrary<readonly Attendance[]> = fc
  .array(
    fc.tuple(
      fc.nat({ max: 30 }),
      fc.dictionary(
        fc.constantFrom('per_a', 'per_b', 'per_c', 'per_d', 'per_e', 'per_f'),
        fc.subarray([1, 2, 3]),
      ),
    ),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(([later, who], nth) => ({
      event: `evt_${nth}`,
      on: addDays(first, later),
      who: new Map(Object.entries(who).map(([person, some]) => [person, [0, ...some]])),
    })),
  );

const tallyOf = (all: readonly Attendance[]): Tally =>
  all.reduce((tally, one) => addEvent(tally, one).tally, emptyTally(periods));

/** Who came in each slot, counted without a tally: by sets. */
function countPlainly(
  all: readonly Attendance[],
  slot: number,
): { readonly unique: number; readonly times: number } {
  const came = all.flatMap(({ who }) =>
    [...who].filter(([, own]) => own.includes(slot)).map(([person]) => person),
  );
  return { unique: new Set(came).size, times: came.length };
}

const at = ({ unique, times }: SlotCounts, slot: number) => ({
  unique: unique[slot] ?? 0,
  times: times[slot] ?? 0,
});

/** Everything that a tally says, in one order. */
const contentOf = ({ people, events, periods: inPeriods, total }: Tally) => ({
  people: [...entriesOf(people)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  events: [...entriesOf(events)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([event, counts]) => [event, slots.map((slot) => at(counts, slot))]),
  periods: inPeriods.map((counts) => slots.map((slot) => at(counts, slot))),
  total: slots.map((slot) => at(total, slot)),
});

const came = (event: string, on: string): Attendance => ({
  event,
  on: day(on),
  who: new Map([['per_a', [0]]]),
});

describe('a tally', () => {
  it('counts everybody once and each time, in each slot, in all and in each period', () => {
    fc.assert(
      fc.property(attendances, (all) => {
        const tally = tallyOf(all);
        for (const slot of slots) {
          expect(at(tally.total, slot)).toEqual(countPlainly(all, slot));
          for (const counts of tally.periods) {
            const inside = all.filter(({ on }) => counts.period.from <= on && on <= counts.period.to);
            expect(at(counts, slot)).toEqual(countPlainly(inside, slot));
          }
        }
      }),
    );
  });
  it('adds to each event those who had not come before it', () => {
    fc.assert(
      fc.property(attendances, (all) => {
        const { events } = tallyOf(all);
        const inOrder = all.toSorted((a, b) =>
          a.on === b.on ? (a.event < b.event ? -1 : 1) : a.on < b.on ? -1 : 1,
        );
        const added = new Map(entriesOf(events));
        for (const [nth, { event }] of inOrder.entries())
          for (const slot of slots) {
            const [before, after] = [inOrder.slice(0, nth), inOrder.slice(0, nth + 1)].map((some) =>
              countPlainly(some, slot),
            );
            expect(added.get(event)?.unique[slot] ?? 0).toBe((after?.unique ?? 0) - (before?.unique ?? 0));
          }
      }),
    );
  });
  it('is the same in whatever order events came, and when one came and was taken back', () => {
    fc.assert(
      fc.property(
        attendances.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all]))),
        ([all, some]) => {
          const without = some.reduce((tally, one) => removeEvent(tally, one).tally, tallyOf(all));
          const left = all.filter((one) => !some.includes(one)).toReversed();
          expect(contentOf(without)).toEqual(contentOf(tallyOf(left)));
        },
      ),
    );
  });
  it('names the events whose counts changed: its own, and those whose first-comers were there before', () => {
    const later = addEvent(emptyTally([]), came('evt_1', '2022-02-01'));
    expect(later.touched).toEqual(['evt_1']);
    expect(addEvent(later.tally, came('evt_2', '2022-01-01')).touched).toEqual(['evt_2', 'evt_1']);
    expect(addEvent(later.tally, came('evt_3', '2022-03-01')).touched).toEqual(['evt_3']);
  });
});

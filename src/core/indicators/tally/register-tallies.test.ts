import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { applyChanges } from '../../change.ts';
import { inOrder } from '../../project.ts';
import { aParticipation, aProject, anEvent, anIndicator } from '../../testing.ts';
import { type EventList, registerValuesFrom, tallyRegister, withList } from './register-tallies.ts';

const events = ['2022-01-10', '2022-02-10', '2022-02-10', '2022-05-01'].map((on, nth) =>
  anEvent({ id: `evt_${nth}`, type: nth === 3 ? 'mission' : 'training', from: day(on), to: day(on) }),
);
const project = aProject({
  indicators: [
    anIndicator({
      id: 'ind_1',
      formula: { kind: 'persons' },
      dimensions: [{ name: 'sex', categories: ['women', 'men'] }],
    }),
    anIndicator({ id: 'ind_2', formula: { kind: 'organisations', types: ['training'] } }),
    anIndicator({
      id: 'ind_3',
      formula: {
        kind: 'ratio',
        numerator: { kind: 'participations', who: { sex: 'woman' } },
        denominator: { kind: 'events' },
      },
    }),
    anIndicator({ id: 'ind_4', formula: { kind: 'documents' } }),
    anIndicator({ id: 'ind_5' }),
  ],
  events,
});

const arbitraryLists: fc.Arbitrary<readonly EventList[]> = fc.tuple(
  ...events.map((event) =>
    fc
      .array(
        fc.record({
          person: fc.constantFrom('per_a', 'per_b', 'per_c'),
          sex: fc.constantFrom('woman', 'man'),
          organisation: fc.constantFrom('org_1', 'org_2'),
        }),
        { maxLength: 4 },
      )
      .map((list) => ({
        event,
        list: list.map((one, nth) =>
          aParticipation({ ...one, id: `par_${event.id.slice(4)}${nth}`, event: event.id }),
        ),
      })),
  ),
);

const fromNothing = (lists: readonly EventList[]) =>
  inOrder(
    registerValuesFrom(
      tallyRegister(
        project,
        lists.flatMap(({ list }) => list),
      ),
    ),
  );

describe('withList', () => {
  it('leads from list to list to the rows that are computed from nothing', () => {
    fc.assert(
      fc.property(arbitraryLists, arbitraryLists, (before, after) => {
        let tallies = tallyRegister(
          project,
          before.flatMap(({ list }) => list),
        );
        let record = { ...project, registerValues: fromNothing(before) };
        for (const [nth, own] of before.entries()) {
          const next = after[nth];
          const step = withList(project, tallies, { before: own, ...(next && { after: next }) });
          record = applyChanges(record, step.changes);
          tallies = step.tallies;
        }
        expect(record.registerValues).toEqual(fromNothing(after));
      }),
    );
  });
  it('touches nothing of indicators that do not count the event, and writes no row that stays as it is', () => {
    const [event] = events.slice(3);
    if (event === undefined) throw new Error('there is no mission');
    const list = [aParticipation({ event: event.id, sex: 'man', organisation: 'org_1' })];
    const tallies = tallyRegister(project, []);
    const { changes, tallies: after } = withList(project, tallies, { after: { event, list } });
    expect(
      changes.map((change) => 'put' in change && change.put === 'registerValues' && change.row.indicator),
    ).toEqual(['ind_1', 'ind_1', 'ind_3', 'ind_3']);
    expect(withList(project, after, { before: { event, list }, after: { event, list } }).changes).toEqual([]);
  });
});

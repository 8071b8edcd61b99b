import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../base/day.ts';
import { type Change, applyChanges, put, remove } from '../../change.ts';
import { type Project, inOrder } from '../../project.ts';
import type { Participation } from '../../register/participation.ts';
import { aParticipation, aProject, aStrand, anEvent, anIndicator, anItem } from '../../testing.ts';
import { withRegister } from '../compute-value.ts';
import { registerValuesFrom, tallyRegister } from '../tally/register-tallies.ts';
import { totalOf, valueInPeriod } from '../totals.ts';
import type { Formula } from './formula.ts';

const first = day('2022-01-01');
const period = { from: first, to: addDays(first, 9) };

const formulas: readonly Formula[] = [
  { kind: 'persons', strands: ['str_1'] },
  { kind: 'participations', who: { sex: 'woman' } },
  { kind: 'organisations' },
  { kind: 'events', types: ['training'] },
  {
    kind: 'ratio',
    numerator: { kind: 'persons', who: { sex: 'woman' }, places: ['Tunis'] },
    denominator: { kind: 'persons' },
  },
];

const start = aProject({
  strands: [aStrand({ id: 'str_1' }), aStrand({ id: 'str_2', code: '2' })],
  workPlanItems: [anItem({ id: 'itm_1' }), anItem({ id: 'itm_2', code: '2', strand: 'str_2' })],
  indicators: formulas.map((formula, nth) =>
    anIndicator({
      id: `ind_${nth}`,
      formula,
      dimensions: [{ name: 'sex', categories: ['women', 'men'] }],
    }),
  ),
});

const anyEvent = fc
  .record({
    nth: fc.nat({ max: 40 }),
    later: fc.nat({ max: 19 }),
    type: fc.constantFrom('training', 'workshop', 'training-of-trainers'),
    items: fc.subarray(['itm_1', 'itm_2']),
    heads: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
    place: fc.constantFrom('Tunis', 'Sfax'),
  })
  .map(({ nth, later, type, items, heads, place }) =>
    anEvent({
      // The ends of ids are few, so that several events share a shelf.
      id: `evt_${nth}0${nth % 3}`,
      type,
      items,
      place: { en: place },
      from: addDays(first, later),
      to: addDays(first, later),
      ...(heads !== undefined && { counts: [{ of: { sex: 'women' }, count: heads }] }),
    }),
  );

type Step = { readonly changes: readonly Change[]; readonly came: readonly Participation[] };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({
      event: anyEvent,
      who: fc.subarray(['per_a', 'per_b', 'per_c']),
    })
    .map(({ event, who }) => ({
      changes: [put('events', event)],
      came: who.map((person) =>
        aParticipation({
          id: `par_${event.id.slice(4)}${person.slice(4)}`,
          event: event.id,
          person,
          sex: person === 'per_a' ? 'man' : 'woman',
          organisation: 'org_1',
        }),
      ),
    })),
  anyEvent.map(({ id }) => ({ changes: [remove('events', id)], came: [] })),
  fc
    .constantFrom('str_1', 'str_2')
    .map((strand) => ({ changes: [put('workPlanItems', anItem({ strand }))], came: [] })),
  fc.constantFrom('authority', 'cso').map((kind) => ({
    changes: [put('organisations', { id: 'org_1', name: { en: 'Council' }, kind } as const)],
    came: [],
  })),
);

/** The record after a step, by changes of its rows alone, as a server makes it. */
function after(project: Project, step: Step, lists: Map<string, readonly Participation[]>): Project {
  const changed = applyChanges(project, step.changes);
  for (const change of step.changes)
    if ('remove' in change) lists.delete(change.id);
    else if (change.put === 'events') lists.set(change.row.id, step.came);
  const all = inOrder(registerValuesFrom(tallyRegister(changed, [...lists.values()].flat())));
  const before = new Set(project.registerValues.map(({ id }) => id));
  const kept = new Set(all.map(({ id }) => id));
  return applyChanges(changed, [
    ...[...before].filter((id) => !kept.has(id)).map((id) => remove('registerValues', id)),
    ...all.map((row) => put('registerValues', row)),
  ]);
}

const valuesOf = (project: Project) =>
  project.indicators.map((indicator) => [
    totalOf(project, indicator, period.to),
    valueInPeriod(project, indicator, period),
    totalOf(project, indicator, addDays(first, 30)),
  ]);

describe('what is counted', () => {
  it('is after any changes what it is from nothing', () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 12 }), (all) => {
        const lists = new Map<string, readonly Participation[]>();
        let project = withRegister(start, []);
        valuesOf(project);
        for (const step of all) {
          project = after(project, step, lists);
          expect(valuesOf(project)).toEqual(valuesOf(structuredClone(project)));
        }
      }),
    );
  });
});

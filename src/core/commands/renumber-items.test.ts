import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { applyChanges, put, tableOf } from '../change.ts';
import { holdsOf } from '../indexes.ts';
import { aHold, aProject, anItem } from '../testing.ts';
import { renumberItems } from './renumber-items.ts';

describe('renumber-items', () => {
  const project = aProject({
    workPlanItems: [anItem(), anItem({ id: 'itm_2', code: '1' })],
    holds: [aHold()],
  });
  it('changes codes, and whatever names an item by its id still does', () => {
    const changes = renumberItems.decide(project, { codes: { itm_2: '54', itm_1: '2' } });
    expect(changes).toEqual([
      put('workPlanItems', anItem({ id: 'itm_2', code: '54' })),
      put('workPlanItems', anItem({ code: '2' })),
    ]);
    expect(changes.map(tableOf)).toEqual(['workPlanItems', 'workPlanItems']);
    expect(holdsOf(applyChanges(project, changes), 'itm_1')).toEqual([aHold()]);
  });
  it('refuses codes that are in place already, and none', () => {
    expectProblem(() => renumberItems.decide(project, { codes: { itm_1: '1' } }), 'nothing-changes');
    expectProblem(() => renumberItems.decide(project, { codes: {} }), 'nothing-changes');
    expectProblem(() => renumberItems.decide(project, { codes: { itm_1: '' } }), 'invalid-input', {
      where: 'codes.itm_1',
    });
  });
});

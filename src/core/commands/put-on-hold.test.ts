import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { applyChanges, put } from '../change.ts';
import { aHold, aProject, aStrand, anItem } from '../testing.ts';
import { isOnHold } from '../workplan/hold-state.ts';
import { putOnHold } from './put-on-hold.ts';

describe('put-on-hold', () => {
  const project = aProject({ strands: [aStrand()], workPlanItems: [anItem()] });
  const input = { id: 'hld_1', of: ['itm_1'], since: '2022-01-01' };
  it('lets an item or a strand rest from that day on', () => {
    const asked = {
      ...input,
      of: ['str_1', 'itm_1', 'str_1'],
      reason: { en: 'Elections' },
      agreedWith: { fr: 'Délégation' },
    };
    const changes = putOnHold.decide(project, asked);
    const hold = aHold({
      of: ['str_1', 'itm_1'],
      reason: { en: 'Elections' },
      agreedWith: { fr: 'Délégation' },
    });
    expect(changes).toEqual([put('holds', hold)]);
    const after = applyChanges(project, changes);
    expect(isOnHold(after, anItem(), day('2022-01-01'))).toBe(true);
    expect(isOnHold(after, anItem(), day('2021-12-31'))).toBe(false);
  });
  it('refuses what is not there, and a hold of nothing', () => {
    expectProblem(() => putOnHold.decide(project, { ...input, of: ['itm_9'] }), 'unknown-row', {
      id: 'itm_9',
    });
    expectProblem(() => putOnHold.decide(project, { ...input, of: [] }), 'invalid-input', {
      where: 'of',
      why: 'empty',
    });
    expectProblem(() => putOnHold.decide(project, { ...input, reason: {} }), 'invalid-input', {
      where: 'reason',
    });
  });
  it('refuses an id that is taken', () => {
    expectProblem(
      () => putOnHold.decide(applyChanges(project, [put('holds', aHold())]), input),
      'row-exists',
      { id: 'hld_1' },
    );
  });
});

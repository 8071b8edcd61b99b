import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { contextOf, factsOf, gapsOf, sentencesOf } from '../../../../test/section-blocks.ts';
import { day } from '../../base/day.ts';
import { aHold, anItem, aProject, aStrand, aWorkPlan } from '../../testing.ts';
import { holds } from './holds.ts';

const rows = {
  workPlans: [aWorkPlan()],
  strands: [aStrand()],
  workPlanItems: [
    anItem(),
    anItem({ id: 'itm_2', code: '2' }),
    anItem({ id: 'itm_4', code: '4', state: 'completed' }),
    anItem({ id: 'itm_5', code: '5' }),
    anItem({ id: 'itm_6', code: '6', strand: 'str_2' }),
  ],
};

describe('holds', () => {
  it('says that nothing was on hold', () => {
    const ended = aHold({ since: day('2020-01-01'), until: day('2020-12-31') });
    expect(sentencesOf(holds, contextOf(aProject()))).toEqual(['No activity was on hold in the period.']);
    expect(holds.build(contextOf(aProject({ ...rows, holds: [ended] })))).toHaveLength(1);
  });

  it('explains a hold of a strand: the open items by their numbers, and of how many', () => {
    const hold = aHold({
      of: ['str_1'],
      reviewOn: day('2022-06-30'),
      agreedWith: { en: 'Ministry' },
      reason: { en: 'No law' },
      resumeCondition: { en: 'A law' },
    });
    const context = contextOf(aProject({ ...rows, holds: [hold] }));
    expect(sentencesOf(holds, context)).toEqual([
      'At the end of the period, 3 of 5 items of the work plan are on hold.',
    ]);
    expect(factsOf(holds, context)).toEqual([
      'On hold: Strand 1 Training / Items 1-2 and 5 (3 items)',
      'Since: 01/01/2022',
      'Review on: 30/06/2022',
      'Agreed with: Ministry',
      'Reason: No law',
      'Condition to resume: A law',
    ]);
    expect(gapsOf(holds, context)).toEqual([]);
  });

  it('marks what a hold leaves unexplained', () => {
    const hold = aHold({ of: ['itm_9'], section: '5.1' });
    const context = contextOf(aProject({ ...rows, holds: [hold] }));
    expect(gapsOf(holds, context)).toEqual([
      'The record does not say what is on hold.',
      'No day of review is recorded.',
      'The record does not say with whom this was agreed.',
      'Not recorded; the source points to its section 5.1.',
    ]);
  });

  it('also tells of a hold that ended in the period, with its last day instead of a review', () => {
    const hold = aHold({ until: day('2022-02-28') });
    const context = contextOf(aProject({ ...rows, holds: [hold] }));
    expect(sentencesOf(holds, context)).toEqual([
      'At the end of the period, no item of the work plan is on hold.',
    ]);
    expect(factsOf(holds, context)).toContain('Until: 28/02/2022');
    expect(factsOf(holds, context).join()).not.toContain('Review');
  });

  it('explains the 15 items of the real project', () => {
    const context = contextOf(loadFixture('libmitaf'));
    expect(sentencesOf(holds, context)).toEqual([
      'At the end of the period, 15 of 53 items of the work plan are on hold.',
    ]);
    expect(factsOf(holds, context)[0]).toBe('On hold: Items 34-46, 50 and 54 (15 items)');
    expect(gapsOf(holds, context)).toHaveLength(3);
  });

  it('explains the hold of the fictional project without a gap', () => {
    const context = contextOf(loadFixture('coastal-facility'), {
      from: day('2024-01-01'),
      to: day('2024-12-31'),
    });
    expect(factsOf(holds, context)).toHaveLength(6);
    expect(gapsOf(holds, context)).toEqual([]);
  });
});

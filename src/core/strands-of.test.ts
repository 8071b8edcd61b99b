import { describe, expect, it } from 'vitest';
import { aHold, aProject, aStrand, anActivity, anItem } from './testing.ts';
import { strandsOf } from './strands-of.ts';

const { strand: _strand, ...loose } = anItem({ id: 'itm_2' });
const project = aProject({
  strands: [aStrand(), aStrand({ id: 'str_2' })],
  workPlanItems: [anItem({ strand: 'str_1' }), loose],
  holds: [aHold({ of: ['itm_1', 'str_2', 'itm_9'] })],
  activities: [anActivity()],
});

describe('strandsOf', () => {
  it('is the strand of an item, or none', () => {
    expect(strandsOf(project, 'workPlanItems', 'itm_1')).toEqual(['str_1']);
    expect(strandsOf(project, 'workPlanItems', 'itm_2')).toEqual([undefined]);
    expect(strandsOf(project, 'workPlanItems', 'itm_9')).toEqual([]);
  });
  it('are those of all that a hold rests, of what is not there none', () => {
    expect(strandsOf(project, 'holds', 'hld_1')).toEqual(['str_1', 'str_2', undefined]);
  });
  it('are none for what belongs to the whole project', () => {
    expect(strandsOf(project, 'activities', 'act_1')).toEqual([]);
    expect(strandsOf(project, 'strands', 'str_1')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aHold, aProject, anItem } from '../testing.ts';
import { holdOfItem, isInForce, isOnHold } from './hold-state.ts';

const asOf = day('2022-03-31');

describe('isInForce', () => {
  it('counts the first and the last day', () => {
    const hold = aHold({ since: asOf, until: asOf });
    expect(isInForce(hold, asOf)).toBe(true);
    expect(isInForce(hold, day('2022-03-30'))).toBe(false);
    expect(isInForce(hold, day('2022-04-01'))).toBe(false);
  });

  it('takes a hold without days for one that always was and still is', () => {
    expect(isInForce({ id: 'hld_1', of: ['itm_1'] }, asOf)).toBe(true);
  });
});

describe('holdOfItem', () => {
  it('finds the hold of the item, else of its strand', () => {
    const ofStrand = aProject({ holds: [aHold({ of: ['str_1'] })], workPlanItems: [anItem()] });
    expect(holdOfItem(ofStrand, anItem(), asOf)?.id).toBe('hld_1');
    const both = aProject({ holds: [aHold({ of: ['str_1'] }), aHold({ id: 'hld_2' })] });
    expect(holdOfItem(both, anItem(), asOf)?.id).toBe('hld_2');
  });

  it('finds none that has ended or belongs to others', () => {
    const ended = aProject({
      holds: [aHold({ until: day('2022-01-31') }), aHold({ id: 'hld_2', of: ['itm_2'] })],
    });
    expect(isOnHold(ended, anItem(), asOf)).toBe(false);
  });
});

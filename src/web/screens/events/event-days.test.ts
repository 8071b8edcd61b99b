import { describe, expect, it } from 'vitest';
import { readDays } from './event-days.ts';

describe('readDays', () => {
  it('reads both days, and takes one for both where there is no other', () => {
    expect(readDays('22/03/2022', '23/03/2022')).toEqual({ from: '2022-03-22', to: '2022-03-23' });
    expect(readDays('٢٢/٣/٢٠٢٢', ' ')).toEqual({ from: '2022-03-22', to: '2022-03-22' });
  });
  it('says which day it cannot read, and that an event ends no earlier than it starts', () => {
    expect(readDays('in March', '')).toHaveProperty('troubles.from');
    expect(readDays('22/03/2022', 'later')).toHaveProperty('troubles.to');
    expect(readDays('22/03/2022', '21/03/2022')).toEqual({
      troubles: { to: 'The last day is before the first.' },
    });
  });
});

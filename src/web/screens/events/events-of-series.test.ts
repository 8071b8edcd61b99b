import { expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { anEvent } from '../../../core/testing.ts';
import { eventsOfSeries } from './events-of-series.ts';

it('finds the other events of a series by its words, in order of their days', () => {
  const first = anEvent({ id: 'evt_1', from: day('2024-03-01'), series: { en: 'Port cycle', ar: 'دورة' } });
  const second = anEvent({ id: 'evt_2', from: day('2024-02-01'), series: { en: 'port cycle' } });
  const third = anEvent({ id: 'evt_3', from: day('2024-01-01'), series: { ar: 'دورة' } });
  const other = anEvent({ id: 'evt_4', series: { en: 'Forum' } });
  const bare = anEvent({ id: 'evt_5' });
  const all = [first, second, third, other, bare];
  expect(eventsOfSeries(all, first).map(({ id }) => id)).toEqual(['evt_3', 'evt_2']);
  expect(eventsOfSeries(all, bare)).toEqual([]);
});

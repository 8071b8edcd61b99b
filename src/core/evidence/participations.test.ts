import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aProject, anEvent } from '../testing.ts';
import { eventsIn, participationsOf } from './participations.ts';

const period = { from: day('2021-04-01'), to: day('2022-03-31') };

describe('eventsIn', () => {
  it('books an event in the period in which it ends, in order of days', () => {
    const project = aProject({
      events: [
        anEvent({ id: 'evt_1', from: day('2022-02-02'), to: day('2022-02-02') }),
        anEvent({ id: 'evt_2', from: day('2022-03-31'), to: day('2022-04-01') }),
        anEvent({ id: 'evt_3', from: day('2021-03-30'), to: day('2021-04-01') }),
      ],
    });
    expect(eventsIn(project, period).map((event) => event.id)).toEqual(['evt_3', 'evt_1']);
  });
});

describe('participationsOf', () => {
  it('adds women, men and all, whoever they are', () => {
    const events = [
      anEvent({
        counts: [
          { of: { sex: 'women', age: 'under 25' }, count: 3 },
          { of: { sex: 'men' }, count: 4 },
          { of: { sex: 'not noted' }, count: 2 },
        ],
      }),
      anEvent({ counts: [{ of: { sex: 'female' }, count: 1 }] }),
    ];
    expect(participationsOf(events)).toEqual({ women: 4, men: 4, total: 10 });
  });

  it('tells nobody counted from nobody came', () => {
    expect(participationsOf([anEvent()])).toBeUndefined();
    expect(participationsOf([anEvent({ counts: [{ of: { sex: 'women' }, count: 0 }] })])).toEqual({
      women: 0,
      men: 0,
      total: 0,
    });
  });

  it('leaves out counts that were read as a guess', () => {
    const guessed = anEvent({
      counts: [{ of: { sex: 'women' }, count: 3 }],
      readFrom: { source: 'src_1', line: 1, confidence: 'guess' },
    });
    expect(participationsOf([guessed])).toBeUndefined();
  });
});

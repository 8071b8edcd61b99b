import { describe, expect, it } from 'vitest';
import { aProject, anEvent } from '../testing.ts';
import { headCountsOf } from './head-counts.ts';

const project = aProject();

describe('headCountsOf', () => {
  it('gives each count with what its categories say', () => {
    const event = anEvent({
      counts: [
        { of: { sex: 'women', age: 'under 30' }, count: 4 },
        { of: { sex: 'unknown' }, count: 2 },
        { of: {}, count: 1 },
      ],
    });
    expect(headCountsOf(project, event)).toEqual([
      {
        of: { sex: 'women', age: 'under 30' },
        traits: { sex: 'woman', ageBands: ['under-18', '18-29'], eventType: 'workshop' },
        count: 4,
      },
      { of: { sex: 'unknown' }, traits: { sex: 'not-said', eventType: 'workshop' }, count: 2 },
      { of: {}, traits: { eventType: 'workshop' }, count: 1 },
    ]);
  });
  it('gives none where nobody was counted, or where the count is a guess', () => {
    const counts = [{ of: { sex: 'women' }, count: 4 }];
    const readFrom = { source: 'src_1', line: 1, confidence: 'guess' } as const;
    expect(headCountsOf(project, anEvent())).toEqual([]);
    expect(headCountsOf(project, anEvent({ counts, readFrom }))).toEqual([]);
  });
});

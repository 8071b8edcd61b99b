import { describe, expect, it } from 'vitest';
import { withKind } from './formula-draft.ts';

const trainings = { kind: 'events', types: ['training'], strands: ['str_1'] } as const;

describe('withKind', () => {
  it('keeps what was said of events where the new kind counts events too', () => {
    expect(withKind(trainings, 'persons')).toEqual({ ...trainings, kind: 'persons' });
    expect(withKind({ ...trainings, kind: 'persons', who: { sex: 'woman' } }, 'events')).toEqual(trainings);
    expect(withKind(trainings, 'documents')).toEqual({ kind: 'documents' });
    expect(withKind(trainings, 'sum')).toEqual({ kind: 'sum', indicators: [] });
  });
  it('makes a ratio of what was there, and goes back to what stands above the line', () => {
    const ratio = withKind(trainings, 'ratio');
    expect(ratio).toEqual({
      kind: 'ratio',
      numerator: trainings,
      denominator: { ...trainings, kind: 'persons' },
    });
    expect(withKind(ratio, 'ratio')).toBe(ratio);
    expect(withKind(ratio, 'events')).toEqual(trainings);
    expect(withKind(undefined, 'ratio')).toMatchObject({ numerator: { kind: 'persons' } });
  });
  it('is no formula where values are typed', () => {
    expect(withKind(trainings, 'typed')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { decimal } from '../../../core/base/decimal.ts';
import { partialDay } from '../../../core/base/partial-day.ts';
import { operatorOf, readTargetDraft, targetDraftOf } from './target-draft.ts';

const range = {
  operator: 'between',
  value: decimal(2),
  to: decimal('4.5'),
  due: partialDay('2023-03'),
} as const;

describe('readTargetDraft', () => {
  it('reads a target back as it is shown', () => {
    expect(readTargetDraft('fr', targetDraftOf('fr', range))).toEqual({ read: range });
  });

  it('forgets the upper end where the target is no range any more', () => {
    const { operator, value, due } = { ...range, operator: 'at-most' } as const;
    expect(readTargetDraft('en', { ...targetDraftOf('en', range), operator })).toEqual({
      read: { operator, value, due },
    });
  });

  it('lets the date be missing, and nothing else', () => {
    expect(readTargetDraft('en', { ...targetDraftOf('en', range), due: '' })).toHaveProperty('read');
    const empty = { ...targetDraftOf('en', range), value: '', to: '', due: 'soon' };
    expect(readTargetDraft('en', empty)).toMatchObject({
      troubles: [{ field: 'value' }, { field: 'to' }, { field: 'due' }],
    });
  });
});

describe('targetDraftOf', () => {
  it('begins with “at least”', () => {
    expect(targetDraftOf('en', undefined)).toEqual({ operator: 'at-least', value: '', to: '', due: '' });
  });
});

describe('operatorOf', () => {
  it('takes the operators that there are', () => {
    expect(operatorOf('between')).toBe('between');
    expect(operatorOf('')).toBe('at-least');
  });
});

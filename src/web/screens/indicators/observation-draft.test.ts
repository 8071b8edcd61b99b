import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { decimal } from '../../../core/base/decimal.ts';
import { anIndicator, anObservation } from '../../../core/testing.ts';
import { keyOf } from './cell-keys.ts';
import { draftOf, isShare, periodOf, readDraft, withWords } from './observation-draft.ts';

const keys = [{ sex: 'women' }, { sex: 'men' }];
const context = { tag: 'en', language: 'en', keys } as const;
const row = anObservation({
  value: decimal('1234.5'),
  cells: [
    { of: { sex: 'women' }, value: decimal(1000) },
    { of: { sex: 'men' }, value: null },
  ],
  note: { en: 'From the sheets', fr: 'D’après les feuilles' },
});
const draft = draftOf(row, context);
const read = (changes: Partial<typeof draft>) =>
  readDraft({ ...draft, ...changes }, { ...context, before: row });

describe('readDraft', () => {
  it('reads an observation back as it is shown, with cells that were not reported and words in other languages', () => {
    const { from, to, value, cells, note } = row;
    expect(read({})).toEqual({ read: { from, to, value, cells, note } });
  });

  it('reads zero as zero, and what was not reported as null without a split', () => {
    expect(read({ value: '0' })).toMatchObject({ read: { value: '0' } });
    expect(read({ isReported: false, value: '' })).toEqual({
      read: { from: row.from, to: row.to, value: null, note: row.note },
    });
  });

  it('reads a share by its two counts, or as a number where the second is missing', () => {
    expect(read({ value: '12', denominator: '18' })).toMatchObject({
      read: { value: { numerator: '12', denominator: '18' } },
    });
    expect(read({ value: '66.7', denominator: '' })).toMatchObject({ read: { value: '66.7' } });
  });

  it('names each field that it cannot read', () => {
    const cells = { [keyOf({ sex: 'women' })]: 'many' };
    const result = read({ from: 'spring', value: 'some', cells });
    expect(result).toMatchObject({
      troubles: [{ field: 'from' }, { field: 'value' }, { field: 'cells {"sex":"women"}' }],
    });
  });

  it('refuses a period that ends before it begins', () => {
    expect(read({ to: '01/01/2020' })).toMatchObject({ troubles: [{ field: 'to' }] });
  });
});

describe('draftOf', () => {
  it('is empty but for the period where nothing was recorded', () => {
    const empty = draftOf({ from: day('2022-04-01'), to: day('2022-06-30') }, context);
    expect(empty).toMatchObject({
      from: '01/04/2022',
      to: '30/06/2022',
      isReported: true,
      value: '',
      note: '',
    });
    expect(periodOf(empty)).toEqual({ from: '2022-04-01', to: '2022-06-30' });
  });
});

describe('isShare', () => {
  it('holds for ratios and for what counts per cent', () => {
    expect(isShare(anIndicator({ measure: 'ratio' }))).toBe(true);
    expect(isShare(anIndicator({ unitKind: 'percent' }))).toBe(true);
    expect(isShare(anIndicator())).toBe(false);
  });
});

describe('withWords', () => {
  it('changes the words of one language', () => {
    expect(withWords({ fr: 'Deux' }, 'en', 'Two')).toEqual({ fr: 'Deux', en: 'Two' });
    expect(withWords({ fr: 'Deux', en: 'Two' }, 'en', '')).toEqual({ fr: 'Deux' });
    expect(withWords({ en: 'Two' }, 'en', '')).toBeUndefined();
  });
});

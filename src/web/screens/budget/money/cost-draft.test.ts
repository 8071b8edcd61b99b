import { describe, expect, it } from 'vitest';
import { money } from '../../../../core/base/money.ts';
import { readCost } from './cost-draft.ts';
import { correctionWords } from '../../../correction/words.ts';

const context = { tag: 'en', language: 'en' } as const;
const now = { amount: money(1000, 'USD'), converted: money(900, 'EUR') };
const draft = { amount: '900', converted: '810', on: '31/05/2022', reason: 'Booked twice' };

describe('readCost', () => {
  it('books what differs, in both currencies', () => {
    expect(readCost(draft, { ...context, now })).toEqual({
      read: {
        amount: money(-100, 'USD'),
        converted: money(-90, 'EUR'),
        on: '2022-05-31',
        reason: { en: 'Booked twice' },
      },
    });
  });
  it('says what is missing, and what cannot be read', () => {
    const own = { amount: money(1000, 'EUR'), converted: undefined };
    expect(readCost({ ...draft, amount: '1,000' }, { ...context, now: own })).toEqual({
      troubles: [{ field: 'amount', message: correctionWords.nothingCorrected }],
    });
    expect(readCost({ amount: 'x', converted: '', on: '', reason: '' }, { ...context, now })).toMatchObject({
      troubles: [{ field: 'amount' }, { field: 'converted' }, { field: 'on' }, { field: 'reason' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { money } from '../base/money.ts';
import { aProject, anExpenditure } from '../testing.ts';
import { correctedCost } from './corrected-cost.ts';

describe('correctedCost', () => {
  it('has all that was booked of a cost, in both currencies', () => {
    const cost = anExpenditure({ amount: money(1000, 'USD'), converted: money(900, 'EUR') });
    const adjusts = { row: cost.id, reason: { en: 'Booked twice' } };
    const booked = [
      anExpenditure({ id: 'exp_2', adjusts, amount: money(-100, 'USD'), converted: money(-90, 'EUR') }),
      anExpenditure({ id: 'exp_3', adjusts: { ...adjusts, row: 'exp_9' } }),
    ];
    expect(correctedCost(aProject({ expenditures: [cost, ...booked] }), cost)).toEqual({
      amount: money(900, 'USD'),
      converted: money(810, 'EUR'),
    });
  });
});

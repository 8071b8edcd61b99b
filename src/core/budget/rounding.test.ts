import { describe, expect, it } from 'vitest';
import { money } from '../base/money.ts';
import { aBudgetLine } from '../testing.ts';
import { isRounding, isWhole } from './rounding.ts';

const readFrom = { source: 'src_1', line: 1, confidence: 'certain' } as const;
const printed = Array.from({ length: 6 }, (_, index) => aBudgetLine({ id: `bud_${index}`, readFrom }));

describe('isRounding', () => {
  it('allows half a unit for each amount that a document prints in whole units', () => {
    expect(isRounding(money(3, 'EUR'), printed)).toBe(true);
    expect(isRounding(money(-3, 'EUR'), printed)).toBe(true);
    expect(isRounding(money(4, 'EUR'), printed)).toBe(false);
  });
  it('allows nothing where amounts were typed or have cents', () => {
    expect(isRounding(money(1, 'EUR'), [aBudgetLine(), aBudgetLine({ id: 'bud_2' })])).toBe(false);
    expect(
      isRounding(money(1, 'EUR'), [...printed, aBudgetLine({ readFrom, stated: money('1.5', 'EUR') })]),
    ).toBe(false);
    expect(isRounding(money(0, 'EUR'), [aBudgetLine()])).toBe(true);
  });
});

describe('isWhole', () => {
  it('knows the digits of the currency', () => {
    expect([isWhole(money(5, 'EUR')), isWhole(money('5.1', 'EUR')), isWhole(money(5, 'XOF'))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

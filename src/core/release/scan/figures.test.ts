import { describe, expect, it } from 'vitest';
import { findInText, type TextKind, wantedOf } from './find-in-text.ts';

const figures = [
  { id: 'red_1', words: ['1200', '1,200', '1 200', '1,200.00', '1.200'], as: 'figure' },
  { id: 'red_2', words: ['2023-03-31', '31/03/2023', '31 March 2023', '31 مارس 2023'], as: 'figure' },
] as const;
const find = (text: string, kind?: TextKind) =>
  findInText(text, wantedOf(figures), kind).map(({ entity, likeness }) => `${entity} ${likeness}`);

describe('figures', () => {
  it.each([
    'In all €1,200 were paid',
    '1200 EUR',
    '<w:t>1\u202F200</w:t>',
    'EUR 1,200.00.',
    'مبلغ ١٬٢٠٠ يورو',
  ])('finds an amount: %s', (text) => {
    expect(find(text)).toEqual(['red_1 figure']);
  });

  it.each(['on 31/03/2023,', 'on the 31st March 2023', '٣١ مارس ٢٠٢٣', 'since 2023-03-31.'])(
    'finds a day: %s',
    (text) => {
      expect(find(text)).toEqual(['red_2 figure']);
    },
  );

  it.each(['21,200', '1,200.50', '12001', '<w:sz w:val="1200"/>', 'width: 1200px', '131/03/2023'])(
    'does not find it in what is longer or no figure: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('does not look at the numbers of a program', () => {
    expect(find('1200 0 0 1200 72 700 cm', 'code')).toEqual([]);
  });
});

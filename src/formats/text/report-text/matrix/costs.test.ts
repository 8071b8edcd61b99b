import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../core/base/text.ts';
import { readReportText } from '../read.ts';

const read = (text: string) =>
  readReportText(`${text}\n`, { name: 'x.txt', sha256: 'a1'.repeat(32) }).project;
const lines = (text: string) =>
  read(text).budgetLines.map(({ title, category, stated }) => [
    pickText(title, 'en'),
    category,
    stated?.minor,
    stated?.currency,
  ]);

describe('readCosts', () => {
  it.each([
    '889 472 EUR',
    '889.472,00 EUR',
    '889,472.00 EUR',
    'EUR 889,472',
    '889\u00A0472 €',
    '889\u202F472,00 euros',
  ])('reads %s', (amount) =>
    expect(lines(`Costs\nHuman Resources: ${amount}`)).toEqual([
      ['Human Resources', 'direct', 88947200, 'EUR'],
    ]),
  );

  it('reads currencies with three digits and none after the point', () => {
    expect(lines('Costs\nTravel: 5.250,000 TND\nStaff: 1.000,500 TND').map(([, , minor]) => minor)).toEqual([
      5250000, 1000500,
    ]);
    expect(lines('Costs\nTravel: 5 250 F CFA')).toEqual([['Travel', 'direct', 5250, 'XOF']]);
  });

  it('takes the total for what it is, and no subtotal for a heading', () => {
    const text =
      'Costs\n1. Staff: 10 EUR\n2. Travel: 5 EUR\nSubtotal direct costs: 15 EUR\n3. Indirect costs: 1\n4. Contingency reserve: 1 EUR\nTotal costs: 17 EUR';
    expect(lines(text)).toEqual([
      ['Staff', 'direct', 1000, 'EUR'],
      ['Travel', 'direct', 500, 'EUR'],
      ['Indirect costs', 'indirect', 100, 'EUR'],
      ['Contingency reserve', 'contingency', 100, 'EUR'],
    ]);
    expect(read(text).project[0]?.statedTotal).toEqual({ minor: 1700, currency: 'EUR' });
    expect(read(text).sources[0]?.leftovers).toEqual([]);
    const wrong = text.replace('costs: 15 EUR', 'costs: 16 EUR');
    expect(read(wrong).sources[0]?.leftovers).toMatchObject([{ line: 4, why: 'unrecognised' }]);
  });

  it('reads French, a currency in the heading, and titles that wrap', () => {
    expect(
      lines(
        'Coûts (CHF)\nRessources humaines : 1 000\nFrais\nadministratifs : 70\nVolume total du projet : 1 070',
      ),
    ).toEqual([
      ['Ressources humaines', 'direct', 100000, 'CHF'],
      ['Frais administratifs', 'indirect', 7000, 'CHF'],
    ]);
  });

  it('gives no amount where no currency is known', () => {
    expect(lines('Costs\nTravel: 500')).toEqual([['Travel', 'direct', undefined, undefined]]);
  });
});

import { describe, expect, it } from 'vitest';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import {
  amountOf,
  categoryTotalOf,
  computedAmountOf,
  contingencyCapOf,
  directTotalOf,
  eligibleTotalOf,
  headingsOf,
  indirectCapOf,
  linesSumOf,
  yearsSumOf,
} from './totals.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const heading = aBudgetLine({ id: 'bud_1' });
const line = (id: string, units: string, rate: string) => {
  const { stated: _, ...unstated } = aBudgetLine({ id, parent: 'bud_1' });
  return { ...unstated, units: decimal(units), rate: eur(rate) };
};
const { stated: _, ...unstatedHeading } = heading;

describe('computedAmountOf', () => {
  it('is units times rate, rounded half up to the cent', () => {
    expect(computedAmountOf(line('bud_2', '1.5', '0.03'))).toEqual(eur('0.05'));
    expect(computedAmountOf(line('bud_2', '24', '6200'))).toEqual(eur(148800));
  });
  it('is unknown without units or rate', () => {
    expect(computedAmountOf(heading)).toBeUndefined();
  });
});

describe('linesSumOf', () => {
  it('adds lines after rounding each of them', () => {
    const lines = [line('bud_2', '1.5', '0.03'), line('bud_3', '1.5', '0.03')];
    expect(linesSumOf(aProject({ budgetLines: [heading, ...lines] }), heading)).toEqual(eur('0.1'));
  });
  it('is unknown where a line is not known or there is none', () => {
    const { units: __, ...withoutUnits } = line('bud_3', '1', '5');
    expect(
      linesSumOf(aProject({ budgetLines: [heading, line('bud_2', '1', '5'), withoutUnits] }), heading),
    ).toBeUndefined();
    expect(linesSumOf(aProject({ budgetLines: [heading] }), heading)).toBeUndefined();
  });
  it('ends on lines whose parents form a circle', () => {
    const [a, b] = [
      { ...unstatedHeading, parent: 'bud_2' },
      { ...unstatedHeading, id: 'bud_2', parent: 'bud_1' },
    ];
    expect(linesSumOf(aProject({ budgetLines: [a, b] }), a)).toBeUndefined();
  });
});

describe('amountOf', () => {
  it('is what the line states, else its lines', () => {
    const lines = [line('bud_2', '2', '10'), line('bud_3', '1', '5')];
    const project = aProject({ budgetLines: [unstatedHeading, ...lines] });
    expect(amountOf(project, unstatedHeading)).toEqual(eur(25));
    expect(amountOf(project, heading)).toEqual(eur(1000));
  });
  it('does not trust a guess', () => {
    const guess = aBudgetLine({ readFrom: { source: 'src_1', line: 1, confidence: 'guess' } });
    expect(amountOf(aProject({ budgetLines: [guess] }), guess)).toBeUndefined();
  });
});

const budget = (ruleProfile: 'prag-2010' | 'prag-2016') =>
  aProject({
    project: [aProjectRow({ ruleProfile })],
    budgetLines: [
      aBudgetLine({ id: 'bud_1', position: '2', stated: eur('1000.01') }),
      aBudgetLine({ id: 'bud_2', position: '1', stated: eur('2000') }),
      aBudgetLine({ id: 'bud_3', position: '3', category: 'contingency', stated: eur('100') }),
      aBudgetLine({ id: 'bud_4', position: '4', category: 'indirect', stated: eur('210') }),
      aBudgetLine({ id: 'bud_5', position: '5', category: 'in-kind', stated: eur('500') }),
    ],
  });

describe('totals of a budget', () => {
  it('lists headings in printed order', () => {
    expect(headingsOf(budget('prag-2016')).map((row) => row.id)).toEqual([
      'bud_2',
      'bud_1',
      'bud_3',
      'bud_4',
      'bud_5',
    ]);
  });
  it('keeps in-kind contributions beside the eligible total', () => {
    expect(directTotalOf(budget('prag-2016'))).toEqual(eur('3000.01'));
    expect(eligibleTotalOf(budget('prag-2016'))).toEqual(eur('3310.01'));
  });
  it('rounds maximums down, on the base of the contract generation', () => {
    expect(indirectCapOf(budget('prag-2016'))).toEqual(eur('210'));
    expect(indirectCapOf(budget('prag-2010'))).toEqual(eur('217'));
    expect(contingencyCapOf(budget('prag-2016'))).toEqual(eur('150'));
  });
  it('gives zero for a category without headings and nothing where a heading is in another currency', () => {
    expect(categoryTotalOf(aProject({ budgetLines: [heading] }), 'contingency')).toEqual(eur(0));
    const mixed = [heading, aBudgetLine({ id: 'bud_2', stated: money(1, 'USD') })];
    expect(directTotalOf(aProject({ budgetLines: mixed }))).toBeUndefined();
  });
});

describe('yearsSumOf', () => {
  it('adds the years of a line', () => {
    expect(yearsSumOf(aBudgetLine({ statedByYear: { '1': eur('10.1'), '2': eur('20.2') } }))).toEqual(
      eur('30.3'),
    );
    expect(yearsSumOf(heading)).toBeUndefined();
  });
});

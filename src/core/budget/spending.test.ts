import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { spentBefore, spentOn, spentOnCategory } from './spending.ts';

const eur = (amount: number) => money(amount, 'EUR');
const heading = aBudgetLine();
const cost = (id: string, line: string, amount = eur(10)) => ({
  id,
  line,
  on: day(`2021-05-0${id.at(-1)}`),
  amount,
});
const project = aProject({
  budgetLines: [
    heading,
    aBudgetLine({ id: 'bud_2', parent: 'bud_1' }),
    aBudgetLine({ id: 'bud_3', category: 'indirect' }),
  ],
  expenditures: [
    cost('exp_1', 'bud_1'),
    { ...cost('exp_2', 'bud_2', money(5, 'LYD')), converted: eur(1) },
    cost('exp_3', 'bud_3', eur(7)),
  ],
});

describe('spentOn', () => {
  it('adds the costs of a heading and of the lines below it in the budget’s currency', () => {
    expect(spentOn(project, heading)).toEqual(eur(11));
    expect(spentOnCategory(project, 'direct')).toEqual(eur(11));
    expect(spentOnCategory(project, 'contingency')).toEqual(eur(0));
  });
  it('is unknown where a foreign cost was not converted', () => {
    const foreign = aProject({
      budgetLines: [heading],
      expenditures: [cost('exp_1', 'bud_1', money(5, 'LYD'))],
    });
    expect(spentOn(foreign, heading)).toBeUndefined();
  });
  it('ends on lines whose parents form a circle', () => {
    const [a, b] = [aBudgetLine({ parent: 'bud_2' }), aBudgetLine({ id: 'bud_2', parent: 'bud_1' })];
    expect(spentOn(aProject({ budgetLines: [a, b] }), a)).toEqual(eur(0));
  });
});

describe('spentBefore', () => {
  it('leaves out the day itself', () => {
    expect(spentBefore(project, day('2021-05-03'))).toEqual(eur(11));
  });
});

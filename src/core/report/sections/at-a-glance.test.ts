import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { factsIn, sectionWords } from '../../../../test/section-words.ts';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { money } from '../../base/money.ts';
import { emptyProject } from '../../project.ts';
import {
  aBudgetLine,
  aHold,
  aProject,
  aProjectRow,
  aWorkPlan,
  anIndicator,
  anItem,
  anObservation,
} from '../../testing.ts';
import { atAGlance } from './at-a-glance.ts';

const facts = (...args: Parameters<typeof aProject>) => factsIn(sectionWords(atAGlance, aProject(...args)));
const cost = (id: string, on: string, amount = money(100, 'EUR')) => ({
  id,
  line: 'bud_1',
  on: day(on),
  amount,
});

describe('atAGlance', () => {
  it('tells the state of a project in full swing', () => {
    const period = { from: day('2024-01-01'), to: day('2024-12-31') };
    expect(factsIn(sectionWords(atAGlance, loadFixture('coastal-facility'), { period }))).toEqual({
      'Work plan of the period': '21 items, 21 completed',
      'Work plan of the next period': '32 items, 6 on hold, 26 not yet begun',
      Indicators: '30 indicators, 3 with the target reached, 27 with a value short of the target',
      'Events of the period': '16 events, 870 participations: 387 women, 483 men',
      Spending: '628,861.64 EUR in the period, 628,861.64 EUR to date: 47.9 % of the budget',
      Risks: '5 risks, 2 with a high likelihood or impact',
    });
  });

  it('has a line only where the record has something to tell', () => {
    expect(factsIn(sectionWords(atAGlance, loadFixture('libmitaf')))).toEqual({
      'Work plan of the next period': '53 items, 3 completed, 15 on hold, 35 not yet begun',
      Indicators: '5 indicators, 5 without a value',
    });
    expect(sectionWords(atAGlance, emptyProject).blocks).toEqual([]);
  });

  it('counts an item once: as completed or cancelled, else as on hold, else by its state', () => {
    const workPlanItems = [
      anItem({ id: 'itm_1', state: 'completed' }),
      anItem({ id: 'itm_2', state: 'cancelled' }),
      anItem({ id: 'itm_3', state: 'ongoing' }),
      anItem({ id: 'itm_4', state: 'ongoing' }),
      anItem({ id: 'itm_5', state: 'pending' }),
    ];
    const holds = [aHold({ of: ['itm_1', 'itm_2', 'itm_3'] })];
    expect(facts({ workPlans: [aWorkPlan()], workPlanItems, holds })).toEqual({
      'Work plan of the next period':
        '5 items, 1 completed, 1 ongoing, 1 on hold, 1 cancelled, 1 not yet begun',
    });
  });

  it('does not take “not reported” for a value, nor a guess', () => {
    const indicators = ['1', '2', '3'].map((id) => anIndicator({ id: `ind_${id}` }));
    const observations = [
      anObservation({ id: 'obs_1', indicator: 'ind_1', value: null }),
      anObservation({
        id: 'obs_2',
        indicator: 'ind_2',
        readFrom: { source: 'src_1', line: 1, confidence: 'guess' },
      }),
      anObservation({ id: 'obs_3', indicator: 'ind_3', value: decimal(3) }),
    ];
    expect(facts({ indicators, observations })['Indicators']).toBe(
      '3 indicators, 1 with the target reached, 2 without a value',
    );
  });

  it('tells what was spent in the period from what was spent before', () => {
    const rows = {
      project: [aProjectRow({ statedTotal: money(1000, 'EUR') })],
      budgetLines: [aBudgetLine()],
      expenditures: [cost('exp_1', '2021-03-31'), cost('exp_2', '2022-03-31'), cost('exp_3', '2022-04-01')],
    };
    expect(facts(rows)['Spending']).toBe('100 EUR in the period, 200 EUR to date: 20 % of the budget');
  });

  it('marks spending that cannot be added', () => {
    const expenditures = [cost('exp_1', '2021-05-01', money(100, 'LYD'))];
    expect(facts({ budgetLines: [aBudgetLine()], expenditures })['Spending']).toMatch(/^\[Not known: /);
  });
});

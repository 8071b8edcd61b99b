import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { month } from '../base/month.ts';
import { aProject } from '../testing.ts';
import { foreignCostsHaveADocumentedRate } from './foreign-costs-have-a-documented-rate.ts';

const cost = {
  id: 'exp_1',
  line: 'bud_1',
  on: day('2021-05-03'),
  amount: money(50, 'LYD'),
  converted: money(10, 'EUR'),
};
const rate = { id: 'fxr_1', currency: 'LYD', month: month('2021-05'), rate: decimal(5), source: 'InforEuro' };
const { source: _, ...unsourced } = rate;
const { converted: __, ...unconverted } = cost;

testCheck(foreignCostsHaveADocumentedRate, {
  accepts: {
    'costs in the project’s currency': aProject({
      expenditures: [{ ...unconverted, amount: money(1, 'EUR') }],
    }),
    'a cost converted at a rate on record': aProject({ expenditures: [cost], exchangeRates: [rate] }),
    'the rate at which an instalment was received': aProject({
      expenditures: [cost],
      instalments: [
        {
          id: 'ins_1',
          kind: 'pre-financing',
          on: day('2021-04-10'),
          amount: money(1000, 'EUR'),
          received: money(5000, 'LYD'),
          rate: decimal(5),
        },
      ],
    }),
  },
  rejects: {
    'a cost that nobody converted': [
      aProject({ expenditures: [unconverted], exchangeRates: [rate] }),
      { count: 1, currency: 'LYD', months: ['2021-05'] },
    ],
    'a rate without a source': [
      aProject({ expenditures: [cost], exchangeRates: [unsourced] }),
      { count: 1, currency: 'LYD', months: ['2021-05'] },
    ],
    'a month without a rate': [
      aProject({ expenditures: [cost], exchangeRates: [{ ...rate, month: month('2021-06') }] }),
      { count: 1, currency: 'LYD', months: ['2021-05'] },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { spendingKeepsPaceWithTime } from './spending-keeps-pace-with-time.ts';

const spent = (amount: number, on = '2021-09-01') =>
  aProject({
    project: [aProjectRow({ statedTotal: money(1000, 'EUR') })],
    budgetLines: [aBudgetLine()],
    expenditures: [{ id: 'exp_1', line: 'bud_1', on: day(on), amount: money(amount, 'EUR') }],
  });

testCheck(spendingKeepsPaceWithTime, {
  accepts: {
    'half spent at half time': spent(500),
    'a little behind': spent(310),
    'a record without costs': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'a quarter spent at half time': [
      spent(240),
      { on: '2022-03-31', elapsed: { share: decimal('0.5') }, actual: { share: decimal('0.24') } },
    ],
    'costs of a later day, which do not count yet': [
      spent(500, '2022-04-01'),
      { on: '2022-03-31', elapsed: { share: decimal('0.5') }, actual: { share: decimal(0) } },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aProject } from '../testing.ts';
import { invoicesAreBookedOnce } from './invoices-are-booked-once.ts';

const cost = {
  id: 'exp_1',
  line: 'bud_1',
  on: day('2021-05-01'),
  amount: money(10, 'EUR'),
  supplier: 'Print shop',
  reference: 'R-7',
};
const { reference: _, ...unreferenced } = cost;

testCheck(invoicesAreBookedOnce, {
  accepts: {
    'the same reference of two suppliers': aProject({
      expenditures: [cost, { ...cost, id: 'exp_2', supplier: 'Hotel' }],
    }),
    'two parts of one invoice': aProject({
      expenditures: [cost, { ...cost, id: 'exp_2', amount: money(20, 'EUR') }],
    }),
    'equal costs without a reference': aProject({
      expenditures: [unreferenced, { ...unreferenced, id: 'exp_2' }],
    }),
  },
  rejects: {
    'one invoice on two lines': [
      aProject({ expenditures: [cost, { ...cost, id: 'exp_2', line: 'bud_2', on: day('2021-04-30') }] }),
      { reference: 'R-7', amount: money(10, 'EUR'), count: 2, days: ['2021-04-30', '2021-05-01'] },
    ],
  },
});

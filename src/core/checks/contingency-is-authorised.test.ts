import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { contingencyIsAuthorised } from './contingency-is-authorised.ts';

const title = { en: 'Contingency reserve' };
const used = {
  budgetLines: [aBudgetLine(), aBudgetLine({ id: 'bud_2', category: 'contingency', title })],
  expenditures: [{ id: 'exp_1', line: 'bud_2', on: day('2021-06-01'), amount: money(10, 'EUR') }],
} as const;
const agreed = (on: string, en = 'Use of the contingency reserve') => ({
  id: 'amd_1',
  kind: 'addendum' as const,
  on: day(on),
  subject: { en },
});

testCheck(contingencyIsAuthorised, {
  accepts: {
    'a reserve that was not touched': aProject({ budgetLines: used.budgetLines }),
    'a reserve used after an addendum': aProject({ ...used, amendments: [agreed('2021-05-20')] }),
    'costs on other lines': aProject({ ...used, expenditures: [{ ...used.expenditures[0], line: 'bud_1' }] }),
  },
  rejects: {
    'a reserve used without a word': [aProject(used), { count: 1, title, on: '2021-06-01' }],
    'an addendum that came later': [
      aProject({ ...used, amendments: [agreed('2021-07-01')] }),
      { count: 1, title, on: '2021-06-01' },
    ],
    'an addendum on something else': [
      aProject({ ...used, amendments: [agreed('2021-05-01', 'New end date')] }),
      { count: 1, title, on: '2021-06-01' },
    ],
  },
});

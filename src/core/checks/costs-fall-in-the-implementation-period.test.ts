import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { costsFallInTheImplementationPeriod } from './costs-fall-in-the-implementation-period.ts';

const cost = (id: string, on: string, en = 'Flight') => ({
  id,
  line: 'bud_1',
  on: day(on),
  amount: money(10, 'EUR'),
  description: { en },
});
const { end: _, ...unending } = aProjectRow();

testCheck(costsFallInTheImplementationPeriod, {
  accepts: {
    'costs on the first and the last day': aProject({
      expenditures: [cost('exp_1', '2021-04-01'), cost('exp_2', '2023-03-31')],
    }),
    'an audit after the end': aProject({ expenditures: [cost('exp_1', '2023-05-02', 'Audit fees')] }),
    'a line for evaluation after the end': aProject({
      budgetLines: [aBudgetLine({ title: { fr: 'Évaluation finale' } })],
      expenditures: [cost('exp_1', '2023-05-02')],
    }),
    'a project whose end is not known': aProject({
      project: [unending],
      expenditures: [cost('exp_1', '2030-01-01')],
    }),
  },
  rejects: {
    'costs before the start and after the end': [
      aProject({ expenditures: [cost('exp_1', '2023-04-01'), cost('exp_2', '2021-03-31')] }),
      { count: 2, from: '2021-04-01', to: '2023-03-31', on: '2021-03-31', amount: money(10, 'EUR') },
    ],
  },
});

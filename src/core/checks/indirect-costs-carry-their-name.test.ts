import { testCheck } from '../../../test/test-check.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { indirectCostsCarryTheirName } from './indirect-costs-carry-their-name.ts';

const named = (en: string, ruleProfile: 'prag-2010' | 'prag-2016' = 'prag-2016') =>
  aProject({
    project: [aProjectRow({ ruleProfile })],
    budgetLines: [aBudgetLine({ category: 'indirect', title: { en } })],
  });

testCheck(indirectCostsCarryTheirName, {
  accepts: {
    'the name of the annex': named('Indirect costs (7 %)'),
    'the older name in an older contract': named('Administrative costs', 'prag-2010'),
    'administrative staff among direct costs': aProject({
      budgetLines: [aBudgetLine({ title: { en: 'Administrative costs of staff' } })],
    }),
  },
  rejects: {
    'the older name in a newer contract': [
      named('Administrative costs'),
      { title: { en: 'Administrative costs' } },
    ],
    'its French form': [
      aProject({
        budgetLines: [aBudgetLine({ category: 'indirect', title: { fr: 'Frais administratifs' } })],
      }),
      { title: { fr: 'Frais administratifs' } },
    ],
  },
});

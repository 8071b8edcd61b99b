import { testCheck } from '../../../test/test-check.ts';
import { aBudgetLine, aMean, aProject } from '../testing.ts';
import { costHeadingsMatchMeans } from './cost-headings-match-means.ts';

const staff = aBudgetLine({ id: 'bud_1', title: { en: 'Human Resources' } });
const travel = aBudgetLine({ id: 'bud_2', title: { en: 'Travel' } });
const equipment = aMean({
  id: 'mea_2',
  kind: 'technical-assistance',
  text: { en: 'Other small-scale equipment' },
});

testCheck(costHeadingsMatchMeans, {
  accepts: {
    'staff on both sides': aProject({ budgetLines: [staff], means: [aMean()] }),
    'a heading about nothing special': aProject({
      budgetLines: [staff, aBudgetLine({ id: 'bud_3', title: { en: 'Other costs, services' } })],
      means: [aMean()],
    }),
    'offices, by the group of the mean': aProject({
      budgetLines: [staff, aBudgetLine({ id: 'bud_3', title: { en: 'Project Office' } })],
      means: [aMean(), aMean({ id: 'mea_2', kind: 'infrastructure', text: { en: 'Premises in two towns' } })],
    }),
    'a budget without means': aProject({ budgetLines: [staff, travel] }),
  },
  rejects: {
    'travel that is paid for but not named': [
      aProject({ budgetLines: [staff, travel], means: [aMean()] }),
      { lacking: 'means', title: { en: 'Travel' } },
    ],
    'equipment that is named but not paid for': [
      aProject({ budgetLines: [staff], means: [aMean(), equipment] }),
      { lacking: 'heading', title: { en: 'Other small-scale equipment' } },
    ],
  },
});

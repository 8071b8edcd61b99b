import { testCheck } from '../../../test/test-check.ts';
import {
  aHold,
  aLink,
  aProject,
  aResult,
  aStrand,
  aWorkPlan,
  anActivity,
  anIndicator,
  anItem,
  anObservation,
} from '../testing.ts';
import { referencesLeadToRows } from './references-lead-to-rows.ts';

const whole = {
  results: [aResult()],
  activities: [anActivity()],
  links: [aLink({ from: 'act_1', to: 'res_1' })],
  indicators: [anIndicator()],
  observations: [anObservation()],
  workPlans: [aWorkPlan()],
  strands: [aStrand()],
  workPlanItems: [anItem({ activities: ['act_1'] })],
  holds: [aHold(), aHold({ id: 'hld_2', of: ['str_1'] })],
};

testCheck(referencesLeadToRows, {
  accepts: {
    'a whole record': aProject(whole),
    'rows that refer to nothing': aProject({ results: [aResult()] }),
  },
  rejects: {
    'a result that is not there, as one finding': [
      aProject({ ...whole, results: [] }),
      { missing: 'res_1', count: 2, what: 'results' },
    ],
    'values without indicator': [
      aProject({ ...whole, indicators: [] }),
      { missing: 'ind_1', count: 1, what: 'indicators' },
    ],
  },
});

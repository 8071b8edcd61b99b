import { testCheck } from '../../../test/test-check.ts';
import { aLink, aProject, aResult, anActivity } from '../testing.ts';
import { outputsAndActivitiesAreLinked } from './outputs-and-activities-are-linked.ts';

const results = [aResult({ id: 'res_1', code: '2.1.1' }), aResult({ id: 'res_2', code: '2.1.2' })];
const activities = [anActivity({ id: 'act_1', code: '2.1' }), anActivity({ id: 'act_2', code: '3.1' })];
const link = aLink({ from: 'act_1', to: 'res_1' });

testCheck(outputsAndActivitiesAreLinked, {
  accepts: {
    'each linked': aProject({ results, activities, links: [link, aLink({ from: 'act_2', to: 'res_2' })] }),
    'outputs before there are activities': aProject({ results }),
    'activities before there are outputs': aProject({ activities }),
  },
  rejects: {
    'an output and an activity without link': [
      aProject({ results, activities, links: [link] }),
      { lacking: 'activity', count: 1, rows: ['2.1.2'] },
      { lacking: 'output', count: 1, rows: ['3.1'] },
    ],
    'no links at all': [
      aProject({ results, activities }),
      { lacking: 'activity', count: 2, rows: ['2.1.1', '2.1.2'] },
      { lacking: 'output', count: 2, rows: ['2.1', '3.1'] },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aStrand, aWorkPlan } from '../testing.ts';
import { ordinalSeriesAreComplete } from './ordinal-series-are-complete.ts';

const strands = [aStrand({ id: 'str_3', code: '3' }), aStrand({ id: 'str_4', code: '4' })];
const project = (...titles: readonly (readonly [strand: string, title: string])[]) =>
  aProject({
    workPlans: [aWorkPlan()],
    strands,
    workPlanItems: titles.map(([strand, en], index) =>
      anItem({ id: `itm_${index}`, code: String(index + 51), strand, title: { en }, position: `00${index}` }),
    ),
  });

testCheck(ordinalSeriesAreComplete, {
  accepts: {
    'a series from 1': project(['str_4', 'Workshop 1: Law'], ['str_4', 'Workshop 2: Networks']),
    'each strand with its own series': project(
      ['str_3', 'Workshop 1: Law'],
      ['str_4', 'Workshop 1: Networks'],
    ),
    'a single high number, which is no series': project(
      ['str_4', 'Covid 19: response'],
      ['str_4', 'Workshop on law'],
    ),
  },
  rejects: {
    'a series that starts at 2, with its first in another strand': [
      project(
        ['str_4', 'Workshop 2: Ways of working'],
        ['str_4', 'Workshop 3: Cooperation'],
        ['str_3', 'Workshop 1: Law'],
      ),
      { strand: '4', present: ['Workshop 2', 'Workshop 3'], missing: ['Workshop 1'], elsewhere: ['53'] },
    ],
    'a series with a gap': [
      project(['str_4', 'Training 1 - Law'], ['str_4', 'Training 3 - Law']),
      { strand: '4', present: ['Training 1', 'Training 3'], missing: ['Training 2'], elsewhere: [] },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, anActivity, anItem, aStrand } from '../testing.ts';
import { componentsHaveTheNumberOfTheirStrand } from './components-have-the-number-of-their-strand.ts';

const activities = ['1.1', '2.1', '3.1'].map((code, index) => anActivity({ id: `act_${index + 1}`, code }));
const project = (...pairs: readonly (readonly [strand: string, ...activities: string[]])[]) =>
  aProject({
    activities,
    strands: pairs.map(([code]) => aStrand({ id: `str_${code}`, code })),
    workPlanItems: pairs.flatMap(([code, ...linked]) =>
      linked.map((activity, index) =>
        anItem({
          id: `itm_${code}${index}`,
          strand: `str_${code}`,
          activities: activity === '' ? [] : [activity],
        }),
      ),
    ),
  });

testCheck(componentsHaveTheNumberOfTheirStrand, {
  accepts: {
    'strands numbered like components': project(['1', 'act_1'], ['2', 'act_2']),
    'items without activities': project(['1', ''], ['2', '']),
    'a single item that serves another component': project(['1', 'act_1', 'act_1', 'act_2']),
  },
  rejects: {
    'strands that are numbered otherwise': [
      project(['1', 'act_2'], ['2', 'act_3', 'act_3'], ['3', 'act_1']),
      { pairs: ['1 = 3', '2 = 1', '3 = 2'] },
    ],
  },
});

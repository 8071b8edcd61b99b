import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aStrand, aWorkPlan } from '../testing.ts';
import { workPlanNumbersStayInTheirStrand } from './work-plan-numbers-stay-in-their-strand.ts';

const project = (strands: Readonly<Record<string, readonly number[]>>) =>
  aProject({
    workPlans: [aWorkPlan()],
    strands: Object.keys(strands).map((code) => aStrand({ id: `str_${code}`, code })),
    workPlanItems: Object.entries(strands).flatMap(([code, numbers]) =>
      numbers.map((number) =>
        anItem({
          id: `itm_${number}`,
          code: String(number),
          strand: `str_${code}`,
          position: String(number).padStart(6, '0'),
        }),
      ),
    ),
  });

testCheck(workPlanNumbersStayInTheirStrand, {
  accepts: {
    'strands with a block each': project({ 1: [1, 2, 3], 2: [4, 5, 6] }),
    'a gap in a block': project({ 1: [1, 2, 4], 2: [5, 6] }),
    'a late item with a number far from all blocks': project({ 1: [1, 2, 3, 20], 2: [4, 5, 6] }),
    'scattered numbers, which are no blocks': project({ 1: [1, 4, 7], 2: [2, 5, 8] }),
  },
  rejects: {
    'numbers inside and right after the block of another strand': [
      project({ 3: [34, 35, 36, 37, 50, 54], 4: [47, 48, 49, 51, 52, 53] }),
      { codes: ['50', '54'], count: 2, strand: '3', other: '4', range: '47-53' },
    ],
  },
});

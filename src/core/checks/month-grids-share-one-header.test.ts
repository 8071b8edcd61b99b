import { testCheck } from '../../../test/test-check.ts';
import { month } from '../base/month.ts';
import { aProject, aSource, aWorkPlan } from '../testing.ts';
import { monthGridsShareOneHeader } from './month-grids-share-one-header.ts';

const plan = aWorkPlan({
  columns: ['2022-10', '2022-11', '2022-12', '2023-01'].map(month),
  readFrom: { source: 'src_1', line: 93, confidence: 'certain' },
});
const project = (...headers: readonly string[]) =>
  aProject({
    workPlans: [plan],
    sources: [
      aSource({
        leftovers: headers.map((text, index) => ({
          line: 100 + index,
          text,
          why: 'repeated-header' as const,
        })),
      }),
    ],
  });

testCheck(monthGridsShareOneHeader, {
  accepts: {
    'headers like the grid': project('Month 10 11 12 01', 'Month 10 11 12 01'),
    'a line of years': project('Activity 2022 2023'),
    'no repeated header': project(),
  },
  rejects: {
    'a header with a month less': [
      project('Month 10 11 12 01', 'Month 10 11 12'),
      { actual: ['10', '11', '12'], expected: ['10', '11', '12', '01'], line: '101' },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { aProject, aProjectRow, anIndicator } from '../testing.ts';
import { targetDatesLieInTheProject } from './target-dates-lie-in-the-project.ts';

const dated = (baseline: string, due: string, project = aProjectRow()) =>
  aProject({
    project: [project],
    indicators: [
      anIndicator({
        code: '1a',
        baseline: { value: decimal(0), on: partialDay(baseline) },
        targets: [{ operator: 'at-least', value: decimal(3), due: partialDay(due) }],
      }),
    ],
  });
const { end: _, ...endless } = aProjectRow();

testCheck(targetDatesLieInTheProject, {
  accepts: {
    'the year in which the project ends': dated('2021', '2023'),
    'its last day': dated('2021', '2023-03-31'),
    'one year for both': dated('2021', '2021'),
    'a project without end': dated('2021', '2030', endless),
  },
  rejects: {
    'a year after the end': [
      dated('2021', '2024'),
      { indicator: '1a', actual: '2024', limit: 'end', expected: '2023-03-31' },
    ],
    'a day after the end': [
      dated('2021', '2023-04-01'),
      { indicator: '1a', actual: '2023-04-01', limit: 'end', expected: '2023-03-31' },
    ],
    'a target before its baseline': [
      dated('2022-06', '2022-03'),
      { indicator: '1a', actual: '2022-03', limit: 'baseline', expected: '2022-06' },
    ],
  },
});

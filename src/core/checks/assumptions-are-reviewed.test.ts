import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anAssumption } from '../testing.ts';
import { assumptionsAreReviewed } from './assumptions-are-reviewed.ts';

const reviewed = (on: string) =>
  anAssumption({ id: 'asm_2', code: '2', reviewed: { on: day(on), holds: true } });

testCheck(assumptionsAreReviewed, {
  accepts: {
    'a review in the period': aProject({ assumptions: [reviewed('2022-03-31')] }),
    'a record without an open report': aProject({ reports: [], assumptions: [anAssumption()] }),
  },
  rejects: {
    'one never reviewed and one before the period': [
      aProject({ assumptions: [anAssumption({ code: '1' }), reviewed('2021-03-31')] }),
      { count: 2, total: 2, rows: ['1', '2'] },
    ],
    'one of two': [
      aProject({ assumptions: [anAssumption({ code: '1' }), reviewed('2021-05-31')] }),
      { count: 1, total: 2, rows: ['1'] },
    ],
  },
});

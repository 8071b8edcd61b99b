import { testCheck } from '../../../test/test-check.ts';
import { aProject, aReport, anIndicator } from '../testing.ts';
import { logframeIsCompleteInProgressReports } from './logframe-is-complete-in-progress-reports.ts';

const open = anIndicator({ id: 'ind_2', baseline: { value: null }, targets: [] });

testCheck(logframeIsCompleteInProgressReports, {
  accepts: {
    'baselines and targets': aProject({ indicators: [anIndicator()] }),
    'an inception report': aProject({ reports: [aReport({ kind: 'inception' })], indicators: [open] }),
    'no open report': aProject({ reports: [aReport({ state: 'submitted' })], indicators: [open] }),
    'a baseline in words': aProject({
      indicators: [anIndicator({ measure: 'qualitative', baseline: { value: null } })],
    }),
  },
  rejects: {
    'an indicator without either': [
      aProject({ indicators: [anIndicator(), open] }),
      { total: 2, withoutBaseline: 1, withoutTarget: 1 },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { runningHeadsShowTheReportedPeriod } from './running-heads-show-the-reported-period.ts';

const headed = (...texts: readonly string[]) =>
  aProject({ sources: [aSource({ runningHeads: texts.map((text, line) => ({ text, line })) })] });
const right = 'Facility - Interim Report 01/04/2021 - 31/03/2022';

testCheck(runningHeadsShowTheReportedPeriod, {
  accepts: {
    'the reported period in figures and in words': headed(right, 'Report, 1 April 2021 to 31 March 2022'),
    'a head without a period': headed('Interim Report', 'Printed on 30/05/2022'),
    'a record without reports': aProject({ ...headed('Report 01/04/2020 - 31/03/2021'), reports: [] }),
  },
  rejects: {
    'two pages with another period': [
      headed(right, 'Report 01/04/2020 - 31/03/2021', 'Report 01/04/2020 - 31/03/2021'),
      { count: 2, actualFrom: '2020-04-01', actualTo: '2021-03-31', from: '2021-04-01', to: '2022-03-31' },
    ],
  },
});

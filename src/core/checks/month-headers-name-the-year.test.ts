import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { monthHeadersNameTheYear } from './month-headers-name-the-year.ts';

const project = (why: 'repeated-header' | 'unrecognised', ...texts: readonly string[]) =>
  aProject({
    sources: [aSource({ leftovers: texts.map((text, index) => ({ line: 100 + index, text, why })) })],
  });

testCheck(monthHeadersNameTheYear, {
  accepts: {
    'headers with years': project('repeated-header', '04/2022 05/2022 06/2022'),
    'a repeated header without months': project('repeated-header', 'Activity Date Topic'),
    'another left-over line': project('unrecognised', 'Month 04 05 06'),
  },
  rejects: {
    'headers of months only': [
      project('repeated-header', 'Month 11 12 01', 'Activity 2022', 'Month 11 12 01'),
      { count: 2, lines: ['100', '102'] },
    ],
  },
});

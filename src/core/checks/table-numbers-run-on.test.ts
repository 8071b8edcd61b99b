import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { tableNumbersRunOn } from './table-numbers-run-on.ts';

const captioned = (...captions: readonly (readonly [string, string])[]) =>
  aProject({
    sources: [aSource({ captions: captions.map(([number, text], line) => ({ number, text, line })) })],
  });

testCheck(tableNumbersRunOn, {
  accepts: {
    'tables 7 and 8': captioned(['7', 'Work plan'], ['8', 'Meetings']),
    'figures counted for themselves': captioned(
      ['1', 'Table 1 Plan'],
      ['1', 'Figure 1 Map'],
      ['2', 'Table 2 Costs'],
    ),
    'no captions': aProject({ sources: [aSource()] }),
  },
  rejects: {
    'a gap': [captioned(['1', 'Plan'], ['3', 'Meetings']), { kind: 'tables', numbers: [1, 3] }],
    'a number twice': [captioned(['1', 'Plan'], ['1', 'Meetings']), { kind: 'tables', numbers: [1, 1] }],
    'figures out of order': [
      captioned(['2', 'Figure 2'], ['1', 'Figure 1']),
      { kind: 'figures', numbers: [2, 1] },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource, anItem } from '../testing.ts';
import { footnoteMarksDifferFromItemNumbers } from './footnote-marks-differ-from-item-numbers.ts';

const readFrom = { source: 'src_1', line: 97, confidence: 'certain' } as const;
const printed = (marks: readonly string[], codes: readonly string[]) =>
  aProject({
    sources: [aSource({ footnotes: marks.map((mark, line) => ({ mark, text: 'Note.', line, usedAt: [] })) })],
    workPlanItems: codes.map((code, index) => anItem({ id: `itm_${index}`, code, readFrom })),
  });

testCheck(footnoteMarksDifferFromItemNumbers, {
  accepts: {
    'marks beyond the numbers': printed(['101', '102'], ['1', '2']),
    'letters as marks': printed(['a', 'b'], ['1', '2']),
    'items that were typed': aProject({ ...printed(['1'], []), workPlanItems: [anItem()] }),
  },
  rejects: {
    'marks that are also numbers': [
      printed(['46', '47', '48', '53'], ['46', '47', '48', '49', '53']),
      { count: 4, numbers: ['46-48', '53'] },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, aStrand } from '../testing.ts';
import { strandsStandInOrder } from './strands-stand-in-order.ts';

const project = (...codes: readonly string[]) =>
  aProject({
    strands: codes.map((code, index) => aStrand({ id: `str_${index}`, code, position: `00${index}` })),
  });

testCheck(strandsStandInOrder, {
  accepts: {
    'strands in order': project('1', '2', '3'),
    'a strand without number between them': project('1', 'General', '2'),
  },
  rejects: {
    'a strand printed after a later one': [project('1', '2', '4', '3'), { order: ['1', '2', '4', '3'] }],
  },
});

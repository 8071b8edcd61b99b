import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { columnsAreNotInterleaved } from './columns-are-not-interleaved.ts';

const left = (...leftovers: readonly ('interleaved-columns' | 'unrecognised')[]) =>
  aProject({
    sources: [
      aSource({ leftovers: leftovers.map((why, index) => ({ line: index + 1, text: 'Words', why })) }),
    ],
  });

testCheck(columnsAreNotInterleaved, {
  accepts: {
    'a document that was read whole': left(),
    'lines left over for another reason': left('unrecognised'),
  },
  rejects: {
    'merged columns': [
      left('unrecognised', 'interleaved-columns', 'interleaved-columns'),
      { count: 2, lines: [2, 3] },
    ],
  },
});

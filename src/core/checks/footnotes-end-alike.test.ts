import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { footnotesEndAlike } from './footnotes-end-alike.ts';

const noted = (...texts: readonly string[]) =>
  aProject({
    sources: [
      aSource({ footnotes: texts.map((text, line) => ({ mark: String(line + 1), text, line, usedAt: [] })) }),
    ],
  });

testCheck(footnotesEndAlike, {
  accepts: {
    'a full stop everywhere': noted('Completed in May.', '“Not yet.”'),
    'a full stop nowhere': noted('Completed in May', 'Not yet'),
    'no footnotes': noted(),
  },
  rejects: {
    'a full stop here and none there': [
      noted('Completed in May.', 'Not yet', 'Planned for June'),
      { count: 2, total: 3, marks: ['2', '3'] },
    ],
  },
});

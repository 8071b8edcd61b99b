import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { barsDoNotShowTheLength } from './bars-do-not-show-the-length.ts';

const barred = (...glyphs: readonly number[]) =>
  aProject({
    sources: [aSource({ withheld: glyphs.map((count, index) => ({ line: 301 + index, glyphs: count })) })],
  });

testCheck(barsDoNotShowTheLength, {
  accepts: {
    'no bars': barred(),
    'bars of one length': barred(8, 8, 8),
  },
  rejects: {
    'bars of two lengths': [barred(9, 11), { count: 2, glyphs: [9, 11] }],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { noForeignNavigationText } from './no-foreign-navigation-text.ts';

const left = (...leftovers: readonly ('navigation' | 'unrecognised')[]) =>
  aProject({
    sources: [
      aSource({ leftovers: leftovers.map((why, index) => ({ line: index + 1, text: 'Words', why })) }),
    ],
  });

testCheck(noForeignNavigationText, {
  accepts: {
    'a document that was read whole': left(),
    'lines left over for another reason': left('unrecognised'),
  },
  rejects: {
    'text of a site': [left('unrecognised', 'navigation', 'navigation'), { count: 2, lines: [2, 3] }],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { noResidueOfRedactionBars } from './no-residue-of-redaction-bars.ts';

testCheck(noResidueOfRedactionBars, {
  accepts: {
    'a document without bars': aProject({ sources: [aSource()] }),
    'a record that was typed': aProject(),
  },
  rejects: {
    'two bars that became letters': [
      aProject({
        sources: [
          aSource({
            withheld: [
              { line: 301, glyphs: 9, script: 'Cyrillic' },
              { line: 302, glyphs: 11 },
            ],
          }),
        ],
      }),
      { count: 2, lines: [301, 302] },
    ],
  },
});

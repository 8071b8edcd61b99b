import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { sourceEndsWhereTheDocumentEnds } from './source-ends-where-the-document-ends.ts';

const left = (why: 'truncated' | 'navigation') =>
  aProject({ sources: [aSource({ leftovers: [{ line: 303, text: 'Office.', why }] })] });

testCheck(sourceEndsWhereTheDocumentEnds, {
  accepts: {
    'a document without leftovers': aProject({ sources: [aSource()] }),
    'leftovers of another kind': left('navigation'),
  },
  rejects: {
    'a text that ends inside a table': [left('truncated'), { source: 'report.txt', line: 303 }],
  },
});

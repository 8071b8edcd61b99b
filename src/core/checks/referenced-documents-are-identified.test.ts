import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource, anItem } from '../testing.ts';
import { referencedDocumentsAreIdentified } from './referenced-documents-are-identified.ts';

const noted = (text: string) =>
  aProject({ sources: [aSource({ footnotes: [{ mark: '46', text, line: 111, usedAt: [97] }] })] });

testCheck(referencedDocumentsAreIdentified, {
  accepts: {
    'a document with its date': noted('As in the work plan shared with the partners on 3 May 2021.'),
    'a document with its version': noted('See the study presented to the ministry, version 2.'),
    'a note on something else': noted('Completed on 2 February.'),
  },
  rejects: {
    'a work plan without a date': [
      noted('Numbers are aligned to the work plan shared with the partners.'),
      { document: 'work plan', text: 'Numbers are aligned to the work plan shared with the partners.' },
    ],
    'a French note that was typed': [
      aProject({
        workPlanItems: [anItem({ notes: [{ text: { fr: 'Selon l’étude transmise au ministère.' } }] })],
      }),
      { document: 'étude', text: 'Selon l’étude transmise au ministère.' },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { noTemplateGuidanceIsLeft } from './no-template-guidance-is-left.ts';

testCheck(noTemplateGuidanceIsLeft, {
  accepts: {
    'a clean report': aProject({ sources: [aSource()] }),
    'other leftovers': aProject({
      sources: [aSource({ leftovers: [{ line: 1, text: 'Home', why: 'navigation' }] })],
    }),
  },
  rejects: {
    'questions and notes of the template, as one finding': [
      aProject({
        sources: [
          aSource({
            leftovers: [
              { line: 1, text: 'Home', why: 'navigation' },
              { line: 25, text: ' What are the key activities? ', why: 'template-guidance' },
              { line: 29, text: 'NOTE: Activities should be linked', why: 'template-guidance' },
            ],
          }),
        ],
      }),
      { count: 2, text: 'What are the key activities?' },
    ],
  },
});

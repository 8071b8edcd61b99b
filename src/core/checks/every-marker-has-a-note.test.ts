import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { everyMarkerHasANote } from './every-marker-has-a-note.ts';

testCheck(everyMarkerHasANote, {
  accepts: {
    'a clean report': aProject({ sources: [aSource()] }),
    'other leftovers': aProject({
      sources: [aSource({ leftovers: [{ line: 1, text: 'Home', why: 'navigation' }] })],
    }),
  },
  rejects: {
    'an asterisk that nothing explains': [
      aProject({
        sources: [aSource({ leftovers: [{ line: 54, text: 'Activities*', why: 'marker-without-note' }] })],
      }),
      { text: 'Activities*' },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { type Text } from '../base/text.ts';
import { anActivity, anIndicator, anObservation, aProject } from '../testing.ts';
import { liveReferencesResolve } from './live-references-resolve.ts';

const rows = {
  indicators: [anIndicator(), anIndicator({ id: 'ind_2', code: '1.1.1b' })],
  observations: [anObservation()],
  activities: [anActivity(), anActivity({ id: 'act_2' })],
};
const written = (text: Text, report = 'rep_1') =>
  aProject({ ...rows, narratives: [{ id: 'nar_1', code: '4', section: 'Results', report, text }] });
const none = { unknown: [], ambiguous: [], without: [] };

testCheck(liveReferencesResolve, {
  accepts: {
    'values that are in the record': written({
      en: 'We held {1.1.1a current} of {ind_1 target}; {project title} goes on.',
      fr: '{ind 1.1.1a current} ateliers',
    }),
    'a text without references, and a brace as a brace': written({ en: 'A set {{a, b}.' }),
    'a person': written({ en: 'Signed: {per_1}' }),
    'the text of another report': written({ en: '{sic}' }, 'rep_0'),
    'a record without an open report': { ...written({ en: '{sic}' }), reports: [] },
  },
  rejects: {
    'what is not in the record, in any language, once': [
      written({ en: '{ind_1 current}', fr: '{ind_3 current} et {sic} et encore {sic}' }),
      { ...none, section: '4 Results', unknown: ['ind_3 current', 'sic'] },
    ],
    'a code that fits several rows': [
      written({ en: 'On {1.1 title}' }),
      { ...none, section: '4 Results', ambiguous: ['1.1 title'] },
    ],
    'a value that is not there yet, and one that never will be': [
      written({ en: '{1.1.1b current} and {ind_4 current}' }),
      { ...none, section: '4 Results', unknown: ['ind_4 current'], without: ['1.1.1b current'] },
    ],
  },
});

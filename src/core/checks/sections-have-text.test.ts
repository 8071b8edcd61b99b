import { testCheck } from '../../../test/test-check.ts';
import { aProject } from '../testing.ts';
import { sectionsHaveText } from './sections-have-text.ts';

const written = (fr: string, report = 'rep_1') =>
  aProject({ narratives: [{ id: 'nar_1', code: '5', section: 'Challenges', report, text: { en: '', fr } }] });

testCheck(sectionsHaveText, {
  accepts: {
    'a section with text in one language': written('Le volet est suspendu.'),
    'an empty section of another report': written('', 'rep_0'),
    'a record without sections': aProject(),
    'a record without an open report': aProject({ ...written(''), reports: [] }),
  },
  rejects: {
    'a section without text': [written(' '), { section: '5 Challenges' }],
  },
});

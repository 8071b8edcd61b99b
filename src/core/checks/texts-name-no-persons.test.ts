import { testCheck } from '../../../test/test-check.ts';
import { aMeeting, aProject } from '../testing.ts';
import { textsNameNoPersons } from './texts-name-no-persons.ts';

const about = (text: { en?: string; fr?: string }) => aProject({ meetings: [aMeeting({ topic: text })] });

testCheck(textsNameNoPersons, {
  accepts: {
    'a function': about({ en: 'Meeting with the Special Envoy’s office' }),
    'a title that names a body': aProject({
      organisations: [{ id: 'org_1', name: { en: 'Dr Example Foundation' } }],
    }),
    'a French abbreviation': about({ fr: 'Réunion du groupe M.O.' }),
  },
  rejects: {
    'a name that was withheld': [
      about({ en: 'Roundtable with ▮▮▮ of the Office' }),
      { how: 'withheld', text: 'Roundtable with ▮▮▮ of the Office' },
    ],
    'a title and a name': [
      about({ en: 'Talk with Dr Example' }),
      { how: 'named', text: 'Talk with Dr Example' },
    ],
    'a French title and name': [
      about({ fr: 'Entretien avec M. Exemple' }),
      { how: 'named', text: 'Entretien avec M. Exemple' },
    ],
  },
});

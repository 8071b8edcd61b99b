import { testCheck } from '../../../test/test-check.ts';
import { aMean, aMeeting, aProject, aSource } from '../testing.ts';
import { securityDetailsAreReviewed } from './security-details-are-reviewed.ts';

const details = {
  means: [
    aMean({ id: 'mea_1', text: { en: 'Technical expertise (security)' } }),
    aMean({ id: 'mea_2', kind: 'infrastructure', text: { fr: 'Bureau du projet' } }),
    aMean({ id: 'mea_3', text: { en: 'Finance officer' } }),
  ],
  meetings: [aMeeting({ topic: { en: 'One-day field visit to the south' } })],
};
const redaction = (row: string) => ({ id: `red_${row.slice(4)}x`, row, field: 'text.en', by: 'us' as const });
const released = { sources: [aSource({ withheld: [{ line: 301, glyphs: 9 }] })] };

testCheck(securityDetailsAreReviewed, {
  accepts: {
    'a record that nobody releases': aProject(details),
    'a released record without such details': aProject(released),
    'details that were redacted': aProject({
      means: details.means.slice(0, 1),
      redactions: [redaction('mea_1')],
    }),
  },
  rejects: {
    'staff, office and field visit in a released record': [
      aProject({ ...details, ...released }),
      { count: 3 },
    ],
    'those beside a redaction': [aProject({ ...details, redactions: [redaction('mea_1')] }), { count: 2 }],
  },
});

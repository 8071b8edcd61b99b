import { testCheck } from '../../../test/test-check.ts';
import { fingerprint } from '../base/hash.ts';
import { aMeeting, aProject, aRedaction } from '../testing.ts';
import { redactionsFitTheirText } from './redactions-fit-their-text.ts';

const words = 'With Alma Probe';
const meetings = [aMeeting({ topic: { en: words } })];
const chosen = aRedaction({ span: { start: 5, end: 15 }, seen: fingerprint(words) });

testCheck(redactionsFitTheirText, {
  accepts: {
    'a text that is as it was': aProject({ meetings, redactions: [chosen] }),
    'a whole field, whatever stands in it': aProject({ meetings, redactions: [aRedaction()] }),
    'a span that was chosen before fingerprints were kept': aProject({
      meetings,
      redactions: [aRedaction({ span: { start: 5, end: 15 } })],
    }),
    'what a source withheld': aProject({
      meetings,
      redactions: [aRedaction({ by: 'source', span: { start: 5, end: 99 } })],
    }),
  },
  rejects: {
    'a text that was changed': [
      aProject({ meetings: [aMeeting({ topic: { en: `Once ${words}` } })], redactions: [chosen] }),
      { count: 1 },
    ],
    'a text that is gone': [aProject({ meetings: [aMeeting()], redactions: [chosen] }), { count: 1 }],
    'a span beyond the end': [
      aProject({ meetings, redactions: [aRedaction({ span: { start: 5, end: 16 } })] }),
      { count: 1 },
    ],
  },
});

import { testCheck } from '../../../test/test-check.ts';
import { aMeeting, aProject } from '../testing.ts';
import { withheldWordsStandNowhereElse } from './withheld-words-stand-nowhere-else.ts';

const topic = (en: string) => ({ topic: { en } });
const redaction = (row: string) => ({
  id: `red_${row.slice(4)}`,
  row,
  field: 'topic.en',
  span: { start: 10, end: 23 },
  by: 'us' as const,
});
const meetings = (second: string) => [
  aMeeting({ id: 'mtg_1', ...topic('Talk with Sample Person on plans') }),
  aMeeting({ id: 'mtg_2', ...topic(second) }),
];

testCheck(withheldWordsStandNowhereElse, {
  accepts: {
    'words that stand in one place': aProject({
      meetings: meetings('Other talks'),
      redactions: [redaction('mtg_1')],
    }),
    'words that are withheld in both places': aProject({
      meetings: meetings('Roundtable, Sample Person'),
      redactions: [redaction('mtg_1'), redaction('mtg_2')],
    }),
    'a record without redactions': aProject({ meetings: meetings('Sample Person again') }),
  },
  rejects: {
    'words that stand in clear elsewhere': [
      aProject({ meetings: meetings('SAMPLE PERSON again'), redactions: [redaction('mtg_1')] }),
      { count: 1 },
    ],
  },
});

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
    'words within others': aProject({
      meetings: meetings('Samples of personal data'),
      redactions: [redaction('mtg_1')],
    }),
    'a field that is withheld as a whole': aProject({
      meetings: meetings('Sample Person again'),
      redactions: [redaction('mtg_1'), { id: 'red_9', row: 'mtg_2', field: 'topic', by: 'us' }],
    }),
    'a record without redactions': aProject({ meetings: meetings('Sample Person again') }),
  },
  rejects: {
    'words that stand in clear elsewhere': [
      aProject({ meetings: meetings('SAMPLE PERSON again'), redactions: [redaction('mtg_1')] }),
      { count: 1 },
    ],
    'the same words in other letters': [
      aProject({ meetings: meetings('with Sámple  Pérson'), redactions: [redaction('mtg_1')] }),
      { count: 1 },
    ],
    'words that stand again in the text of which they are withheld': [
      aProject({
        meetings: [aMeeting({ id: 'mtg_1', ...topic('Talk with Sample Person, then Sample Person left') })],
        redactions: [redaction('mtg_1')],
      }),
      { count: 1 },
    ],
  },
});

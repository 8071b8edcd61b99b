import { testCheck } from '../../../test/test-check.ts';
import { aProject, anIndicator } from '../testing.ts';
import { everyIndicatorHasVerification } from './every-indicator-has-verification.ts';

const full = {
  what: { en: 'Attendance sheets' },
  who: { en: 'M&E officer' },
  howOften: { en: 'after each event' },
};
const verified = (...sources: readonly (typeof full | Pick<typeof full, 'what'>)[]) =>
  anIndicator({ id: 'ind_2', code: '2', verification: sources });

testCheck(everyIndicatorHasVerification, {
  accepts: {
    'what, who and how often': aProject({ indicators: [verified(full)] }),
    'a second source that is vague': aProject({ indicators: [verified({ what: { en: 'Press' } }, full)] }),
    'no indicators': aProject(),
  },
  rejects: {
    none: [
      aProject({ indicators: [anIndicator({ code: '1' }), verified(full)] }),
      { lacking: 'source', count: 1, total: 2, indicators: ['1'] },
    ],
    'empty words, and a source without who': [
      aProject({
        indicators: [
          anIndicator({ code: '1', verification: [{ what: { en: ' ' } }] }),
          verified({ what: { en: 'Press' } }),
        ],
      }),
      { lacking: 'source', count: 1, total: 2, indicators: ['1'] },
      { lacking: 'who', count: 1, total: 2, indicators: ['2'] },
    ],
  },
});

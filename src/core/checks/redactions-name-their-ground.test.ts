import { testCheck } from '../../../test/test-check.ts';
import { aProject } from '../testing.ts';
import { redactionsNameTheirGround } from './redactions-name-their-ground.ts';

const redacted = (...grounds: readonly (string | undefined)[]) =>
  aProject({
    redactions: grounds.map((ground, index) => ({
      id: `red_${index}`,
      row: 'mtg_1',
      field: 'topic.en',
      by: 'source',
      ...(ground === undefined ? {} : { ground }),
    })),
  });

testCheck(redactionsNameTheirGround, {
  accepts: {
    'a redaction with its ground': redacted('4(1)(b)'),
    'a record without redactions': aProject(),
  },
  rejects: {
    'a ground that there is not': [redacted('4(7)(z)'), { count: 1 }],
    'redactions without ground': [redacted(undefined, '4(1)(b)', ' '), { count: 2 }],
  },
});

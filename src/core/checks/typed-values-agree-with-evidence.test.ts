import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, anEvent, anIndicator, anObservation } from '../testing.ts';
import { typedValuesAgreeWithEvidence } from './typed-values-agree-with-evidence.ts';

const events = [anEvent(), anEvent({ id: 'evt_2', from: day('2022-03-01'), to: day('2022-03-01') })];
const computed = anIndicator({ formula: { kind: 'events' } });
const recordWith = (indicator: typeof computed, fields: Parameters<typeof anObservation>[0]) =>
  aProject({ indicators: [indicator], events, observations: [anObservation(fields)] });

testCheck(typedValuesAgreeWithEvidence, {
  accepts: {
    'a typed value that is what the formula gives': recordWith(computed, { value: decimal(2) }),
    'another one with its reason': recordWith(computed, {
      value: decimal(5),
      reason: { en: 'One sheet was lost' },
    }),
    'a period without a value': recordWith(computed, { value: null }),
    'as many as the events that it names': recordWith(anIndicator(), {
      value: decimal(2),
      evidence: ['evt_1', 'evt_2'],
    }),
    'a value without evidence': recordWith(anIndicator(), { value: decimal(7) }),
    'people, whom no number of events counts': recordWith(anIndicator({ unitKind: 'persons' }), {
      value: decimal(40),
      evidence: ['evt_1'],
    }),
    'an event that is not there': recordWith(anIndicator(), { value: decimal(2), evidence: ['evt_9'] }),
  },
  rejects: {
    'a typed value that differs without a reason': [
      recordWith(computed, { value: decimal(5) }),
      {
        indicator: '1.1.1a',
        on: '2022-03-31',
        actual: { decimal: decimal(5) },
        expected: { decimal: decimal(2) },
      },
    ],
    'more than the events that it names': [
      recordWith(anIndicator(), { value: decimal(2), evidence: ['evt_1', 'evt_1'] }),
      {
        indicator: '1.1.1a',
        on: '2022-03-31',
        actual: { decimal: decimal(2) },
        expected: { decimal: decimal(1) },
      },
    ],
  },
});

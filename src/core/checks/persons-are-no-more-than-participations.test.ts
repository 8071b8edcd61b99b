import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, anEvent, anIndicator, anObservation } from '../testing.ts';
import { personsAreNoMoreThanParticipations } from './persons-are-no-more-than-participations.ts';

type Fields = { readonly indicator?: Parameters<typeof anIndicator>[0]; readonly value?: string };
const counts = [{ of: { sex: 'women' }, count: 20 }];
const formula = { kind: 'persons', types: ['workshop'] } as const;
const withValue = ({ indicator, value = '21' }: Fields, events = [anEvent({ counts })]) =>
  aProject({
    indicators: [
      anIndicator({ code: '2.1b', unitKind: 'persons', accumulation: 'cumulative', formula, ...indicator }),
    ],
    observations: [anObservation({ value: decimal(value) })],
    events,
  });
const params = { indicator: '2.1b', on: '2022-03-31', expected: 20 };

testCheck(personsAreNoMoreThanParticipations, {
  accepts: {
    'as many persons as participations': withValue({ value: '20' }),
    'a number of participations': withValue({
      indicator: { formula: { ...formula, kind: 'participations' } },
    }),
    'an indicator whose values do not come from events': aProject({
      indicators: [anIndicator({ unitKind: 'persons', accumulation: 'cumulative' })],
      observations: [anObservation({ value: decimal(21) })],
      events: [anEvent({ counts })],
    }),
    'an event at which nobody was counted': withValue({}, [anEvent({ counts }), anEvent({ id: 'evt_2' })]),
  },
  rejects: {
    'more persons than participations': [withValue({}), { ...params, actual: { decimal: decimal(21) } }],
    'more persons of a period than came in it': [
      withValue({ indicator: { accumulation: 'per-period' }, value: '30' }, [
        anEvent({ counts }),
        anEvent({ id: 'evt_0', from: day('2021-03-01'), to: day('2021-03-01'), counts }),
      ]),
      { ...params, actual: { decimal: decimal(30) } },
    ],
  },
});

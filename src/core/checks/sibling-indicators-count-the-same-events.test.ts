import { testCheck } from '../../../test/test-check.ts';
import type { EventType } from '../evidence/event-type.ts';
import { aProject, aResult, anIndicator } from '../testing.ts';
import { siblingIndicatorsCountTheSameEvents } from './sibling-indicators-count-the-same-events.ts';
import { eventTypeNames } from './words/event-type-names.ts';

const siblings = (events: readonly EventType[], people: readonly EventType[], result = 'res_1') =>
  aProject({
    results: [aResult(), aResult({ id: 'res_2' })],
    indicators: [
      anIndicator({ id: 'ind_1', code: 'a', countsEventTypes: events }),
      anIndicator({ id: 'ind_2', code: 'b', countsEventTypes: people, unitKind: 'persons', result }),
    ],
  });

testCheck(siblingIndicatorsCountTheSameEvents, {
  accepts: {
    'the same list in another order': siblings(['workshop', 'conference'], ['conference', 'workshop']),
    'indicators of different outputs': siblings(['workshop'], ['conference'], 'res_2'),
    'an indicator without list': siblings(['workshop'], []),
  },
  rejects: {
    'lists that differ on both sides': [
      siblings(['workshop', 'study-visit'], ['workshop', 'coaching']),
      {
        first: 'a',
        second: 'b',
        onlyFirst: [eventTypeNames['study-visit']],
        onlySecond: [eventTypeNames.coaching],
      },
    ],
    'a list that is shorter': [
      siblings(['workshop', 'study-visit'], ['workshop']),
      { first: 'a', second: 'b', onlyFirst: [eventTypeNames['study-visit']], onlySecond: [] },
    ],
  },
});

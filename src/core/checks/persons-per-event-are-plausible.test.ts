import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { aLink, aProject, aResult, anActivity, anIndicator, anItem } from '../testing.ts';
import { personsPerEventArePlausible } from './persons-per-event-are-plausible.ts';

const persons = (target: number, events: number) =>
  aProject({
    results: [aResult()],
    activities: [anActivity()],
    links: [aLink({ from: 'act_1', to: 'res_1' })],
    workPlanItems: Array.from({ length: events }, (_, index) =>
      anItem({ id: `itm_${index}`, activities: ['act_1'] }),
    ),
    indicators: [
      anIndicator({
        code: '1',
        unitKind: 'persons',
        countsEventTypes: ['workshop'],
        targets: [{ operator: 'at-least', value: decimal(target) }],
      }),
    ],
  });
const odd = (target: number, events: number, average: string) => ({
  indicator: '1',
  persons: { decimal: decimal(target) },
  events,
  average: { decimal: decimal(average) },
});

testCheck(personsPerEventArePlausible, {
  accepts: { 'twenty-one per event': persons(85, 4), 'no events linked': persons(85, 0) },
  rejects: {
    'a crowd': [persons(2000, 4), odd(2000, 4, '500')],
    'hardly anybody': [persons(10, 4), odd(10, 4, '2.5')],
  },
});

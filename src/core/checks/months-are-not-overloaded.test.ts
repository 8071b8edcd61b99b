import { testCheck } from '../../../test/test-check.ts';
import { month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { monthsAreNotOverloaded } from './months-are-not-overloaded.ts';

const june = month('2022-06');
const project = (count: number, fields: Parameters<typeof anItem>[0] = {}) =>
  aProject({
    workPlans: [aWorkPlan()],
    workPlanItems: Array.from({ length: count }, (_, index) =>
      anItem({ id: `itm_${index}`, code: String(index + 1), months: [june], ...fields }),
    ),
  });

testCheck(monthsAreNotOverloaded, {
  accepts: {
    'six events in a month': project(6),
    'work that is no event': project(9, { kind: 'support' }),
    'marks whose month is unknown': project(9, { months: [], unplacedMarks: 1 }),
  },
  rejects: {
    'seven events in a month': [
      project(7),
      { month: '2022-06', actual: 7, expected: 6, items: ['1', '2', '3', '4', '5', '6', '7'] },
    ],
  },
});

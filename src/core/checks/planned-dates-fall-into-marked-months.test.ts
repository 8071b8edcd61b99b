import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { plannedDatesFallIntoMarkedMonths } from './planned-dates-fall-into-marked-months.ts';

const [april, may] = [month('2022-04'), month('2022-05')];
const dates = [{ is: 'planned' as const, from: day('2022-04-06'), to: day('2022-04-06') }];
const project = (fields: Parameters<typeof anItem>[0], columns = [april, may]) =>
  aProject({ workPlans: [aWorkPlan({ columns })], workPlanItems: [anItem({ dates, ...fields })] });
const params = { item: '1', title: { en: 'Workshop' }, on: '2022-04-06' };

testCheck(plannedDatesFallIntoMarkedMonths, {
  accepts: {
    'a date in its month': project({ months: [april, may] }),
    'a date in a plan whose marks have lost their months': project({ unplacedMarks: 1 }),
    'a date of an item without marks': project({}),
    'a date that lies in the past': project({
      months: [may],
      dates: [{ is: 'done', from: day('2022-04-06'), to: day('2022-04-06') }],
    }),
  },
  rejects: {
    'a date in another month, to which the mark can move': [
      project({ months: [may] }),
      { ...params, months: [may] },
    ],
    'a date outside the plan': [project({ unplacedMarks: 1 }, [may]), { ...params, months: [may] }],
  },
});

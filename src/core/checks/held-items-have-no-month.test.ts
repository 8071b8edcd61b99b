import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { aHold, aProject, anItem } from '../testing.ts';
import { heldItemsHaveNoMonth } from './held-items-have-no-month.ts';

const [july, october] = [month('2022-07'), month('2022-10')];
const project = (item: ReturnType<typeof anItem>, hold = aHold()) =>
  aProject({ workPlanItems: [item], holds: [hold] });
const title = { en: 'Workshop' };

testCheck(heldItemsHaveNoMonth, {
  accepts: {
    'a held item without a month': project(anItem()),
    'a live item with a month': aProject({ workPlanItems: [anItem({ months: [july] })] }),
    'a month after the end of the hold': project(
      anItem({ months: [october] }),
      aHold({ until: day('2022-08-31') }),
    ),
    'a month before the hold began': project(anItem({ months: [month('2021-11')] })),
  },
  rejects: {
    'a held item with months': [project(anItem({ months: [july, october] })), { item: '1', title, count: 2 }],
    'a held item with a mark without a month': [
      project(anItem({ unplacedMarks: 1 })),
      { item: '1', title, count: 1 },
    ],
  },
});

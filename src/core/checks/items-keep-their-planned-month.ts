import type { Day } from '../base/day.ts';
import { type Month, monthsBetween } from '../base/month.ts';
import type { Project, Rows } from '../project.ts';
import { itemsInOrder, isOpen, plansInOrder } from '../workplan/schedule.ts';
import { itemTitles } from '../workplan/titles.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An item starts no later than in the last plan that was approved. Items are the same where number and title are. */
export const itemsKeepTheirPlannedMonth: Check = {
  id: 'items-keep-their-planned-month',
  catalogue: 'WP-18',
  severity: 'warning',
  rule: 'Good practice: a shift against the approved plan is said and explained.',
  message:
    'Item {item} “{title}” has moved from {expected} to {actual}, {months, plural, one {# month} other {# months}} later than in the approved plan.',
  find,
};

type Item = Rows['workPlanItems'];

function find(project: Project, asOf: Day): readonly Found[] {
  const plans = plansInOrder(project);
  const latest = plans.at(-1);
  const approved = plans.slice(0, -1).findLast((plan) => plan.approved !== undefined);
  if (latest === undefined || approved === undefined) return [];
  const titles = itemTitles(project);
  const keyOf = (item: Item): string => `${item.code ?? ''} ${titles.get(item)?.key ?? ''}`;
  const before = new Map(itemsInOrder(project, approved).map((item) => [keyOf(item), item]));
  return itemsInOrder(project, latest).flatMap((item) => {
    const earlier = isOpen(project, item, asOf) ? before.get(keyOf(item)) : undefined;
    return earlier === undefined ? [] : findShift(item, earlier);
  });
}

const firstMonthOf = (item: Item): Month | undefined =>
  (item.unplacedMarks ?? 0) === 0 ? item.months.toSorted()[0] : undefined;

function findShift(item: Item, earlier: Item): readonly Found[] {
  const [expected, actual] = [firstMonthOf(earlier), firstMonthOf(item)];
  if (expected === undefined || actual === undefined || actual <= expected) return [];
  return [
    {
      at: [placeOf('workPlanItems', item, 'months'), placeOf('workPlanItems', earlier, 'months')],
      params: {
        item: nameOf(item),
        title: item.title,
        expected,
        actual,
        months: monthsBetween(expected, actual),
      },
    },
  ];
}

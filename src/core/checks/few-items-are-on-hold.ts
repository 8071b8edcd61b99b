import type { Day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { monthOf } from '../base/month.ts';
import { toShare } from '../base/ratio.ts';
import { holdsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { isInForce, isOnHold } from '../workplan/hold-state.ts';
import { columnsOf, itemsInOrder } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Less than a fifth of a running or coming work plan rests. */
export const fewItemsAreOnHold: Check = {
  id: 'few-items-are-on-hold',
  catalogue: 'WP-15',
  severity: 'warning',
  rule: 'Good practice: where a fifth of the plan or more is on hold, the donor is told and asked whether the contract needs an addendum.',
  message:
    '{count} of {total} items of the work plan ({share}) are on hold. Tell the donor and ask whether an addendum is needed.',
  find,
};

const fewestItems = 5;

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const hasEnded = (columnsOf(plan).at(-1) ?? monthOf(asOf)) < monthOf(asOf);
    const items = itemsInOrder(project, plan).filter((item) => item.state !== 'cancelled');
    const held = items.filter((item) => item.state !== 'completed' && isOnHold(project, item, asOf));
    if (hasEnded || items.length < fewestItems || held.length * 5 < items.length) return [];
    const share = toShare({ numerator: decimal(held.length), denominator: decimal(items.length) }, 3);
    return share === undefined
      ? []
      : [
          toFound(project, held, {
            asOf,
            params: { count: held.length, total: items.length, share: { share } },
          }),
        ];
  });
}

function toFound(
  project: Project,
  held: readonly Rows['workPlanItems'][],
  { asOf, params }: { readonly asOf: Day; readonly params: Found['params'] },
): Found {
  const holds = held.flatMap((item) => [
    ...holdsOf(project, item.id),
    ...holdsOf(project, item.strand ?? ''),
  ]);
  const inForce = [...new Set(holds)].filter((hold) => isInForce(hold, asOf));
  return {
    at: [
      ...inForce.map((hold) => placeOf('holds', hold)),
      ...held.map((item) => placeOf('workPlanItems', item)),
    ],
    params,
  };
}

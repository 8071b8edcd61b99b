import type { Day } from '../base/day.ts';
import {
  type Decimal,
  addDecimals,
  compareDecimals,
  decimal,
  subtractDecimals,
  zero,
} from '../base/decimal.ts';
import { monthOf, monthsBetween } from '../base/month.ts';
import { earliestDayOf } from '../base/partial-day.ts';
import type { Indicator, Target } from '../indicators/indicator.ts';
import { type Supply, itemsServing, supplyOf } from '../indicators/supply.ts';
import { type Slack, slackOf, targetInForce } from '../indicators/targets.ts';
import { toNumber, valueToDate } from '../indicators/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, type Severity, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { countsEvents } from './words/units.ts';

/** What is done and what is live in the work plan is enough to reach the target of an indicator that counts events. Silent where no work-plan item is linked. */
export const plannedSupplyCoversTheTarget: Check = {
  id: 'planned-supply-covers-the-target',
  catalogue: 'IN-16',
  severity: 'error',
  rule: 'Good practice: the work plan delivers at least what the targets promise, with some slack for events that fall away.',
  message:
    '{indicator} asks for {expected}; done and planned are {actual} ({items}){slack, select, short {: too few} none {: no slack} other {: at least twice as many}}{held, plural, =0 {} other {; on hold: {held}}}.',
  find,
};

const severityOf: Readonly<Record<Exclude<Slack, 'some'>, Severity>> = {
  short: 'error',
  none: 'warning',
  double: 'advice',
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.indicators
    .filter((indicator) => countsEvents(indicator) && isCountable(project, indicator))
    .flatMap((indicator) => {
      const target = targetInForce(indicator, asOf);
      const isAsked = target && target.operator !== 'at-most' && isPlanned(project, target);
      return isAsked ? compared(project, { indicator, target, asOf }) : [];
    });
}

type Asked = { readonly indicator: Indicator; readonly target: Target; readonly asOf: Day };

function compared(project: Project, { indicator, target, asOf }: Asked): readonly Found[] {
  const supply = supplyOf(project, indicator, asOf);
  const expected = subtractDecimals(target.value, indicator.baseline?.value ?? zero);
  const actual = amountOf(supply, reportedBy(project, indicator, asOf));
  const slack = slackOf(actual, expected);
  if (slack === 'some' || compareDecimals(expected, zero) <= 0) return [];
  const items = [...supply.done, ...supply.planned];
  return [
    {
      severity: severityOf[slack],
      at: [
        placeOf('indicators', readAt(indicator, target), 'targets'),
        ...[...items, ...supply.held].map((item) => placeOf('workPlanItems', item)),
      ],
      params: {
        indicator: nameOf(indicator),
        expected: { decimal: expected },
        actual: { decimal: actual },
        slack,
        items: items.length === 0 ? '-' : items.map(nameOf),
        held: supply.held.map(nameOf),
      },
    },
  ];
}

/** Whether the linked items can be counted at all: there are some, and each says what kind it is. */
function isCountable(project: Project, indicator: Indicator): boolean {
  const items = itemsServing(project, indicator.result);
  const isKnown = items.length > 0 && items.every((item) => item.kind !== undefined);
  return isKnown && (indicator.countsEventTypes ?? []).length > 0;
}

/** Whether the work plans reach to the last quarter before the target is due. Until then more may be planned later. */
function isPlanned(project: Project, target: Target): boolean {
  const due = target.due === undefined ? projectRowOf(project)?.end : earliestDayOf(target.due);
  const last = project.workPlans
    .flatMap((plan) => plan.to ?? [])
    .toSorted()
    .at(-1);
  return due === undefined || last === undefined || monthsBetween(last, monthOf(due)) <= 3;
}

/** Events beyond the baseline that were reported as the indicator's value. */
function reportedBy(project: Project, indicator: Indicator, asOf: Day): Decimal {
  const value = toNumber(indicator, valueToDate(project, indicator, asOf).value);
  return value === undefined ? zero : subtractDecimals(value, indicator.baseline?.value ?? zero);
}

/** Done is what was reported or what the plan says is completed, whichever is more: a plan of this year leaves out what was completed before. */
function amountOf({ done, planned }: Supply, reported: Decimal): Decimal {
  const completed = decimal(done.length);
  return addDecimals(
    compareDecimals(reported, completed) > 0 ? reported : completed,
    decimal(planned.length),
  );
}

import type { Day } from '../base/day.ts';
import { latestDayOf } from '../base/partial-day.ts';
import { directionOf, meetsTarget, milestonesOf } from '../indicators/targets.ts';
import { toNumber, valueToDate } from '../indicators/totals.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Indicator = Rows['indicators'];

/** An intermediate target that is due has been reached. */
export const milestonesAreReached: Check = {
  id: 'milestones-are-reached',
  catalogue: 'IN-23',
  severity: 'warning',
  rule: 'Good practice: an intermediate target that is due is compared with the value of that day.',
  message:
    'The intermediate target of {indicator}, {expected} by {due}, {lacking, select, value {is due, but there is no value} other {was not reached: {actual}}}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.indicators.flatMap((indicator) =>
    milestonesOf(indicator, asOf).flatMap((milestone) => missed(project, { indicator, milestone, asOf })),
  );
}

type Due = {
  readonly indicator: Indicator;
  readonly milestone: Indicator['targets'][number];
  readonly asOf: Day;
};

function missed(project: Project, { indicator, milestone, asOf }: Due): readonly Found[] {
  const by = milestone.due && latestDayOf(milestone.due);
  if (by === undefined || by > asOf) return [];
  const actual = toNumber(indicator, valueToDate(project, indicator, by).value);
  if (actual !== undefined && meetsTarget(milestone, actual, directionOf(indicator))) return [];
  return [
    {
      at: [
        placeOf(
          'indicators',
          readAt(indicator, milestone),
          `targets.${indicator.targets.indexOf(milestone)}`,
        ),
      ],
      params: {
        indicator: nameOf(indicator),
        expected: { decimal: milestone.value },
        due: by,
        lacking: actual === undefined ? 'value' : 'more',
        actual: actual === undefined ? '-' : { decimal: actual },
      },
    },
  ];
}

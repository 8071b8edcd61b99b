import type { Day } from '../base/day.ts';
import { compareDecimals, decimal, divideDecimals } from '../base/decimal.ts';
import { supplyOf } from '../indicators/supply.ts';
import { targetInForce } from '../indicators/targets.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { countsPeople } from './words/units.ts';

const [fewest, most] = [decimal(3), decimal(150)];

/** The persons that a target promises fit the events that are to bring them. */
export const personsPerEventArePlausible: Check = {
  id: 'persons-per-event-are-plausible',
  catalogue: 'IN-17',
  severity: 'advice',
  rule: 'Good practice: a target of persons divided by the events that count for it gives a plausible number per event.',
  message:
    '{indicator} promises {persons} persons in {events, plural, one {# event} other {# events}}: {average} per event. Is that meant?',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.indicators.filter(countsPeople).flatMap((indicator) => perEvent(project, indicator, asOf));
}

function perEvent(project: Project, indicator: Rows['indicators'], asOf: Day): readonly Found[] {
  const target = targetInForce(indicator, asOf);
  const { done, planned } = supplyOf(project, indicator, asOf);
  const events = done.length + planned.length;
  const average = target && divideDecimals(target.value, decimal(events), 1);
  if (target === undefined || average === undefined) return [];
  if (compareDecimals(average, fewest) >= 0 && compareDecimals(average, most) <= 0) return [];
  return [
    {
      at: [placeOf('indicators', readAt(indicator, target), 'targets')],
      params: {
        indicator: nameOf(indicator),
        persons: { decimal: target.value },
        events,
        average: { decimal: average },
      },
    },
  ];
}

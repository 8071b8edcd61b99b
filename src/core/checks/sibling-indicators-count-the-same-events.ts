import type { EventType } from '../evidence/event-type.ts';
import { indicatorsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { eventTypeNames } from './words/event-type-names.ts';
import { nameOf } from './words/name-of.ts';
import { countsEvents, countsPeople } from './words/units.ts';

type Indicator = Rows['indicators'];

/** Of one output, the indicator of events and the indicator of the people at them count the same types of events. */
export const siblingIndicatorsCountTheSameEvents: Check = {
  id: 'sibling-indicators-count-the-same-events',
  catalogue: 'IN-24',
  severity: 'warning',
  rule: 'Good practice: events and the people who attended them are counted over the same list of event types, so that they can be compared.',
  message:
    '{first} (events) and {second} (people) count different events{onlyFirst, plural, =0 {} other {; only the first counts {onlyFirst}}}{onlySecond, plural, =0 {} other {; only the second counts {onlySecond}}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.results.flatMap((result) => {
    const counting = indicatorsOf(project, result.id).filter(
      ({ countsEventTypes = [] }) => countsEventTypes.length > 0,
    );
    const events = counting.filter(countsEvents);
    const people = counting.filter(countsPeople);
    return events.flatMap((first) => people.flatMap((second) => compared(first, second)));
  });
}

function compared(first: Indicator, second: Indicator): readonly Found[] {
  const onlyFirst = missingIn(second, first);
  const onlySecond = missingIn(first, second);
  if (onlyFirst.length + onlySecond.length === 0) return [];
  return [
    {
      at: [first, second].map((indicator) => placeOf('indicators', indicator, 'countsEventTypes')),
      params: {
        first: nameOf(first),
        second: nameOf(second),
        onlyFirst: onlyFirst.map((type) => eventTypeNames[type]),
        onlySecond: onlySecond.map((type) => eventTypeNames[type]),
      },
    },
  ];
}

const missingIn = (
  { countsEventTypes: known = [] }: Indicator,
  { countsEventTypes: types = [] }: Indicator,
): readonly EventType[] => types.filter((type) => !known.includes(type));

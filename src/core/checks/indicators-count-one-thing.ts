import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { countsPeople, joinedUnitsIn } from './words/units.ts';

/** An indicator counts one thing, not several joined by strokes. */
export const indicatorsCountOneThing: Check = {
  id: 'indicators-count-one-thing',
  catalogue: 'IN-11',
  severity: 'warning',
  rule: 'Good practice: an indicator is easy to monitor when it has one unit; units that are joined hide which of them was delivered.',
  message: '{indicator}, “{title}”, mixes {count} units.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators.flatMap((indicator) => {
    const count = unitsOf(indicator);
    if (count < 2) return [];
    return [
      {
        at: [placeOf('indicators', indicator, 'title')],
        params: { indicator: nameOf(indicator), title: indicator.title, count },
      },
    ];
  });
}

/** By its words; of events also by their types, a training of trainers being a training. People at events of several types are still people. */
function unitsOf(indicator: Rows['indicators']): number {
  const joined = joinedUnitsIn(indicator.title);
  if (countsPeople(indicator)) return joined;
  const types = (indicator.countsEventTypes ?? []).map((type) =>
    type === 'training-of-trainers' ? 'training' : type,
  );
  return Math.max(joined, new Set(types).size);
}

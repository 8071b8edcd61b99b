import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { countsPeople, saysHowPeopleCount } from './words/units.ts';

/** An indicator that counts people says if each counts once or each time. In a typed record the unit says it; in one that was read the words must. */
export const countingUnitIsDeclared: Check = {
  id: 'counting-unit-is-declared',
  catalogue: 'IN-22',
  severity: 'warning',
  rule: 'Results of trust funds were overstated because people were counted several times (European Court of Auditors, 2024): say whether unique persons or participations are counted.',
  message: '{indicator}, “{title}”: is each person counted once, or each time?',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators.filter(isUnclear).map((indicator) => ({
    at: [placeOf('indicators', indicator, 'unitLabel')],
    params: { indicator: nameOf(indicator), title: indicator.title },
  }));
}

function isUnclear(indicator: Rows['indicators']): boolean {
  const { unitKind, unitLabel, title, readFrom } = indicator;
  if (!countsPeople(indicator) || saysHowPeopleCount(title) || saysHowPeopleCount(unitLabel)) return false;
  return unitKind === undefined || readFrom !== undefined;
}

import { wordsOf } from '../base/text.ts';
import { observationsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { unitMarkerOf } from './words/units.ts';

type Indicator = Rows['indicators'];

/** An indicator counts in one unit: in its words, its declaration and its values. */
export const oneUnitPerIndicator: Check = {
  id: 'one-unit-per-indicator',
  catalogue: 'IN-10',
  severity: 'error',
  rule: 'The same unit throughout one indicator, its splits included (OPSYS guidance on indicators).',
  message:
    '{indicator} {case, select, values {mixes plain numbers and ratios in its values} percent {speaks of a percentage, but is declared as a number} other {speaks of a number, but is declared as a percentage}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators.flatMap((indicator) => [
    ...wrongMarker(indicator).map((marker) => found(indicator, 'title', marker)),
    ...(isMixed(project, indicator) ? [found(indicator, 'measure', 'values')] : []),
  ]);
}

function wrongMarker({ title, unitKind, measure }: Indicator): readonly ('count' | 'percent')[] {
  const marker = wordsOf(title)
    .map(unitMarkerOf)
    .find((one) => one !== undefined);
  const isPercent = unitKind === 'percent' || measure === 'ratio';
  if (marker === 'count' && isPercent) return ['count'];
  return marker === 'percent' && !isPercent && unitKind !== undefined ? ['percent'] : [];
}

function isMixed(project: Project, { id }: Indicator): boolean {
  let [plain, ratio] = [false, false];
  for (const { value } of observationsOf(project, id)) {
    if (typeof value === 'string') plain = true;
    else if (value !== null) ratio = true;
  }
  return plain && ratio;
}

const found = (indicator: Indicator, field: string, kind: 'count' | 'percent' | 'values'): Found => ({
  at: [placeOf('indicators', indicator, field)],
  params: { indicator: nameOf(indicator), case: kind },
});

/** The cells of an indicator that the logframe and the tables of results share. */

import type { Day } from '../../../base/day.ts';
import { isSure } from '../../../base/is-sure.ts';
import { type Place, placeOf, readAt } from '../../../checks/check.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import { totalOf } from '../../../indicators/totals.ts';
import { observationsOf } from '../../../indexes.ts';
import type { Project } from '../../../project.ts';
import type { Cell, Line } from '../../document.ts';
import { type Draft, gap, say, strong, text, value } from '../../phrase.ts';
import {
  linesOfCells,
  linesOfOverrides,
  linesOfValue,
  numberOf,
  indicatorValueWords,
} from '../words/indicator-values.ts';
import { cell, linesCell, notesOf } from '../tables/cells.ts';

/** The words of the cells of indicators. */
export const indicatorCellWords = {
  ...indicatorValueWords,
  noBaseline: 'No baseline',
  leftOut:
    '{count, plural, one {# value is of another kind and is left out} other {# values are of another kind and are left out}}',
} as const;

const words = indicatorCellWords;

/** The code of an indicator over its title. */
export const indicatorCell = (indicator: Indicator): Cell<Draft> =>
  linesCell(
    [
      ...(indicator.code === undefined ? [] : [[strong(value(indicator.code))]]),
      [text(indicator.title), ...notesOf(indicator)],
    ],
    placeOf('indicators', indicator, 'title'),
  );

/** The baseline with its splits and its date. */
export function baselineCell(indicator: Indicator): Cell<Draft> {
  const { baseline } = indicator;
  if (baseline === undefined) return cell([gap(words.noBaseline)]);
  const number =
    baseline.value === null
      ? say(indicatorValueWords.notReported)
      : value(numberOf(indicator, baseline.value));
  return linesCell(
    [
      [number],
      ...linesOfCells(indicator, baseline.cells),
      ...(baseline.on === undefined ? [] : [[value(baseline.on)]]),
    ],
    placeOf('indicators', readAt(indicator, baseline), 'baseline'),
  );
}

/** The value to date with its splits. */
export function valueToDateCell(project: Project, indicator: Indicator, asOf: Day): Cell<Draft> {
  const total = totalOf(project, indicator, asOf);
  const leftOut: readonly Line<Draft>[] =
    total.leftOut === 0 ? [] : [[gap(words.leftOut, { count: total.leftOut })]];
  return linesCell(
    [
      ...linesOfValue(indicator, total.value),
      ...linesOfCells(indicator, total.cells),
      ...linesOfOverrides(indicator, total.computed),
      ...leftOut,
    ],
    placeOfValue(project, indicator, total.on),
  );
}

/** Where a value to date stands: in the observation that it is, or, where it is a sum, in the indicator. */
function placeOfValue(project: Project, indicator: Indicator, on: Day | undefined): Place {
  const last = observationsOf(project, indicator.id).findLast(
    (row) => row.to === on && row.value !== null && isSure(row),
  );
  return indicator.formula !== undefined || indicator.accumulation === 'per-period' || last === undefined
    ? placeOf('indicators', indicator)
    : placeOf('observations', last, 'value');
}

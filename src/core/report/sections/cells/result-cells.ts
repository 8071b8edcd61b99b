import { isInPeriod } from '../../../base/period.ts';
import { observationsOf } from '../../../indexes.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import { computedTotal, valueInPeriod } from '../../../indicators/totals.ts';
import type { Cell } from '../../document.ts';
import { type Draft, footnote, say } from '../../phrase.ts';
import type { SectionContext } from '../section.ts';
import { cell, joinNotes, linesCell } from '../tables/cells.ts';
import { indicatorValueWords, linesOfOverrides, linesOfValue } from '../words/indicator-values.ts';
import { indicatorCell, indicatorCellWords, valueToDateCell } from './indicator-cells.ts';
import { progressCell, progressCellWords } from './progress-cell.ts';
import { targetCell, targetCellWords } from './target-cell.ts';

/** The words of what a table of results says of an indicator. */
export const resultCellWords = { ...indicatorCellWords, ...targetCellWords, ...progressCellWords } as const;

/** An indicator in a table of results: title, target, value in the period, value to date, progress. */
export const resultCells = (context: SectionContext, indicator: Indicator): readonly Cell<Draft>[] => [
  indicatorCell(indicator),
  targetCell(indicator, context.asOf),
  periodCell(context, indicator),
  valueToDateCell(context.project, indicator, context.asOf),
  progressCell(context, indicator),
];

/** The value of the period; where none was reported, with the reasons given. */
function periodCell({ project, period }: SectionContext, indicator: Indicator): Cell<Draft> {
  const { from, to } = period;
  const computed = computedTotal(project, indicator, { from, to });
  if (computed)
    return linesCell([
      ...linesOfValue(indicator, computed.value),
      ...linesOfOverrides(indicator, computed.computed),
    ]);
  const reported = observationsOf(project, indicator.id).filter((row) => isInPeriod(period, row.to));
  if (reported.some((row) => row.value !== null))
    return linesCell(linesOfValue(indicator, valueInPeriod(project, indicator, period)));
  const reasons = reported.flatMap((row) => (row.note === undefined ? [] : [footnote(row.note)]));
  return cell([say(indicatorValueWords.notReported), ...joinNotes(eachOnce(reasons))]);
}

const eachOnce = (notes: readonly Draft[]): readonly Draft[] => [
  ...new Map(notes.map((note) => [JSON.stringify(note), note])).values(),
];

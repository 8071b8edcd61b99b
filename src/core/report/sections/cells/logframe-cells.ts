import { placeOf } from '../../../checks/check.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import { isReported, valueToDate } from '../../../indicators/totals.ts';
import type { Project } from '../../../project.ts';
import type { Cell } from '../../document.ts';
import { type Draft, gap, text, value } from '../../phrase.ts';
import type { SectionContext } from '../section.ts';
import { cell, emptyCell, linesCell } from '../tables/cells.ts';
import { baselineCell, indicatorCell, indicatorCellWords, valueToDateCell } from './indicator-cells.ts';
import { targetCell, targetCellWords } from './target-cell.ts';

/** The words of what the logframe says of an indicator. */
export const logframeCellWords = {
  ...indicatorCellWords,
  ...targetCellWords,
  noValue: 'No value yet',
  noSource: 'No source of verification',
} as const;

type Context = Pick<SectionContext, 'project' | 'asOf'>;

/** An indicator in the logframe, from its title to its verification: the five cells between a result and its assumptions. */
export const logframeCells = (context: Context, indicator: Indicator): readonly Cell<Draft>[] => [
  indicatorCell(indicator),
  baselineCell(indicator),
  currentCell(context, indicator),
  targetCell(indicator, context.asOf),
  verificationCell(context, indicator),
];

/** Whether there are indicators and none has a source of verification: one remark then says so better than a mark in each row. */
export const lacksSources = ({ indicators }: Project): boolean =>
  indicators.length > 0 && indicators.every(({ verification = [] }) => verification.length === 0);

/** The value to date with the last day that it covers; marked where nothing was ever reported. */
function currentCell({ project, asOf }: Context, indicator: Indicator): Cell<Draft> {
  if (!isReported(project, indicator, { to: asOf }))
    return cell([gap(logframeCellWords.noValue)], placeOf('indicators', indicator));
  const current = valueToDateCell(project, indicator, asOf);
  const { on } = valueToDate(project, indicator, asOf);
  return { ...current, lines: [...current.lines, ...(on === undefined ? [] : [[value(on)]])] };
}

function verificationCell({ project }: Context, indicator: Indicator): Cell<Draft> {
  const lines = (indicator.verification ?? []).map(({ what, who, howOften }) =>
    [what, who, howOften]
      .filter((part) => part !== undefined)
      .flatMap((part, index) => [...(index === 0 ? [] : [value(' – ')]), text(part)]),
  );
  if (lines.length > 0) return linesCell(lines, placeOf('indicators', indicator, 'verification'));
  return lacksSources(project) ? emptyCell : cell([gap(logframeCellWords.noSource)]);
}

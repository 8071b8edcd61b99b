import type { Day } from '../../../base/day.ts';
import { latestDayOf } from '../../../base/partial-day.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import { type Progress, progressOf } from '../../../indicators/progress.ts';
import type { Project } from '../../../project.ts';
import type { Cell, Line } from '../../document.ts';
import { type Draft, say, value } from '../../phrase.ts';
import { emptyCell, linesCell } from '../tables/cells.ts';
import { toWholePercent } from '../words/indicator-values.ts';

/** The words of a cell of progress. */
export const progressCellWords = {
  reached: 'Reached|target',
  notYet: 'Not yet reached|target',
  notReached: 'Not reached|target',
} as const;

const words = progressCellWords;

/** Whether the target is reached, and how much of the way from the baseline is done; empty without a value or a target, which are marked in their own cells. */
export function progressCell(
  { project, asOf }: { readonly project: Project; readonly asOf: Day },
  indicator: Indicator,
): Cell<Draft> {
  const progress = progressOf(project, indicator, asOf);
  if (progress === undefined) return emptyCell;
  const isSingleStep = indicator.measure === 'yes-no';
  const share: readonly Line<Draft>[] =
    progress.share === undefined || isSingleStep ? [] : [[value({ share: toWholePercent(progress.share) })]];
  return linesCell([[say(verdictOf(progress, asOf))], ...share]);
}

function verdictOf({ isMet, target }: Progress, asOf: Day): string {
  if (isMet) return words.reached;
  return target.due !== undefined && latestDayOf(target.due) <= asOf ? words.notReached : words.notYet;
}

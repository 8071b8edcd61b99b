import type { Day } from '../base/day.ts';
import { earliestDayOf, latestDayOf } from '../base/partial-day.ts';
import { targetOf } from '../indicators/targets.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** A target is due after its baseline and before the project ends. Dates that are known by the year alone get the benefit of the doubt. */
export const targetDatesLieInTheProject: Check = {
  id: 'target-dates-lie-in-the-project',
  catalogue: 'IN-04',
  severity: 'error',
  rule: 'Good practice: baseline date, target date and project end follow one another.',
  message:
    'The target of {indicator} is due {actual}, {limit, select, end {after the project end} other {before the baseline of}} {expected}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  const end = projectRowOf(project)?.end;
  return project.indicators.flatMap((indicator): readonly Found[] => {
    const target = targetOf(indicator, asOf);
    if (!target?.due) return [];
    const at = [placeOf('indicators', readAt(indicator, target), 'targets')];
    const params = { indicator: nameOf(indicator), actual: target.due };
    const since = indicator.baseline?.on;
    if (end !== undefined && earliestDayOf(target.due) > end) {
      return [{ at, params: { ...params, limit: 'end', expected: end } }];
    }
    if (since === undefined || earliestDayOf(since) <= latestDayOf(target.due)) return [];
    return [
      { at: [...at, baselinePlace(indicator)], params: { ...params, limit: 'baseline', expected: since } },
    ];
  });
}

const baselinePlace = (indicator: Rows['indicators']): Found['at'][number] =>
  placeOf('indicators', readAt(indicator, indicator.baseline), 'baseline');

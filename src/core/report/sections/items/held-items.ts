import type { Day } from '../../../base/day.ts';
import { runningNumberOf } from '../../../base/code.ts';
import type { Project, Rows } from '../../../project.ts';
import { holdOfItem } from '../../../workplan/hold-state.ts';
import { runsOf, sayRun } from '../../../workplan/numbering.ts';

type Item = Rows['workPlanItems'];

/** The hold under which an item rests on a day, while there is something left to do; `undefined` where it is live, completed or cancelled. */
export const holdOfOpenItem = (project: Project, item: Item, asOf: Day): Rows['holds'] | undefined =>
  item.state === 'completed' || item.state === 'cancelled' ? undefined : holdOfItem(project, item, asOf);

/** The numbers of items as runs, in order: 34-46, 50, 54; codes of another form follow as they are. */
export function codesOf(items: readonly Item[]): readonly string[] {
  const numbers = items.map(({ code }) => runningNumberOf(code)).filter((number) => number !== undefined);
  const others = items.flatMap(({ code }) =>
    code === undefined || runningNumberOf(code) !== undefined ? [] : [code],
  );
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return [...runsOf(sorted).map(sayRun), ...new Set(others)];
}

import type { Project } from '../project.ts';
import {
  type NumberedItem,
  implausibleNumbers,
  missingNumbers,
  numberedItems,
  rangeOf,
  runsOf,
  sayRun,
} from '../workplan/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The running numbers of a work plan have no gap. */
export const workPlanNumbersRunWithoutGap: Check = {
  id: 'work-plan-numbers-run-without-gap',
  catalogue: 'AC-02',
  severity: 'warning',
  rule: 'Good practice: running numbers have no gap, so that a reader sees that no item was dropped or lost.',
  message:
    '{count, plural, one {Number {missing} is} other {Numbers {missing} are}} missing in the work plan ({used} of {total} numbers used).',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => findInPlan(numberedItems(project, plan)));
}

function findInPlan(all: readonly NumberedItem[]): readonly Found[] {
  const implausible = new Set(implausibleNumbers(all.map(({ number }) => number)));
  const numbered = all.filter(({ number }) => !implausible.has(number));
  const numbers = numbered.map(({ number }) => number);
  const [missing, range] = [missingNumbers(numbers), rangeOf(numbers)];
  if (missing.length === 0 || range === undefined) return [];
  const runs = runsOf(missing);
  const neighbours = new Set(runs.flatMap((run) => [run.last + 1, run.first - 1]));
  const total = range.last - range.first + 1;
  return [
    {
      at: numbered
        .filter(({ number }) => neighbours.has(number))
        .map(({ item }) => placeOf('workPlanItems', item, 'code')),
      params: { missing: runs.map(sayRun), count: missing.length, used: total - missing.length, total },
    },
  ];
}

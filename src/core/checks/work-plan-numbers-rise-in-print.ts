import type { Project } from '../project.ts';
import { type NumberedItem, numberedItems, runsOf, sayRun } from '../workplan/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Items stand in the order of their numbers. */
export const workPlanNumbersRiseInPrint: Check = {
  id: 'work-plan-numbers-rise-in-print',
  catalogue: 'AC-03',
  severity: 'advice',
  rule: 'Good practice: items are printed in the order of their numbers, so that one is found without searching.',
  message: 'The work plan is not printed in the order of its numbers: {order}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) =>
    findInPlan(numberedItems(project, plan).filter(({ item }) => item.position !== undefined)),
  );
}

function findInPlan(numbered: readonly NumberedItem[]): readonly Found[] {
  const late = numbered.filter(({ number }, index) => number < (numbered[index - 1]?.number ?? 0));
  if (late.length === 0) return [];
  return [
    {
      at: late.map(({ item }) => placeOf('workPlanItems', item, 'position')),
      params: { order: runsOf(numbered.map(({ number }) => number)).map(sayRun) },
    },
  ];
}

import { holdRow } from './hold.ts';
import { workPlanItemRow } from './work-plan-item.ts';
import { workPlanRow } from './work-plan.ts';

/** The tables of the work plan. */
export const workPlanTables = {
  workPlans: workPlanRow,
  workPlanItems: workPlanItemRow,
  holds: holdRow,
} as const;

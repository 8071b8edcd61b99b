/** The list of live values, by table. */

import { budgetValues } from './budget-values.ts';
import { indicatorValues } from './indicator-values.ts';
import type { LiveValue } from './live-value.ts';
import { projectValues } from './project-values.ts';
import { reportValues } from './report-values.ts';
import { resultValues } from './result-values.ts';
import { workPlanValues } from './work-plan-values.ts';

/** Every live value. */
export const liveValues: readonly LiveValue[] = [
  ...projectValues,
  ...reportValues,
  ...resultValues,
  ...indicatorValues,
  ...workPlanValues,
  ...budgetValues,
];

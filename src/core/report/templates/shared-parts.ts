/** What all templates have: the same first and last pages, and blocks that always stand together. */

import { acronyms } from '../sections/acronyms.ts';
import { activityMatrix } from '../sections/activity-matrix.ts';
import { logframe } from '../sections/logframe.ts';
import { progressChart } from '../sections/progress-chart.ts';
import { resultsByOutcome } from '../sections/results-by-outcome.ts';
import type { OutlineNode, Section } from '../sections/section.ts';
import { signature } from '../sections/signature.ts';
import { workPlanOnHold } from '../sections/work-plan-on-hold.ts';
import { workPlan } from '../sections/work-plan.ts';

/** The acronyms, before the body. */
export const acronymsNode: OutlineNode = {
  id: 'acronyms',
  heading: 'Acronyms',
  sections: [acronyms],
  stands: 'front',
};

/** Who signs, after the body. */
export const signatureNode: OutlineNode = {
  id: 'signature',
  heading: 'Signature',
  sections: [signature],
  stands: 'back',
};

/** How far each result has come: a chart, then tables. */
export const progressSections: readonly Section[] = [progressChart, resultsByOutcome];

/** The logframe, then its activities with means and costs. */
export const logframeSections: readonly Section[] = [logframe, activityMatrix];

/** The plan for the next period, then what is not in it because it rests. */
export const workPlanSections: readonly Section[] = [workPlan, workPlanOnHold];

/** What all templates have: the same first and last pages, and blocks that always stand together. */

import type { SectionId } from '../sections/section-id.ts';
import type { OutlineNode } from '../sections/section.ts';

/** The acronyms, before the body. */
export const acronymsNode: OutlineNode = {
  id: 'acronyms',
  heading: 'Acronyms',
  sections: ['acronyms'],
  stands: 'front',
};

/** Who signs, after the body. */
export const signatureNode: OutlineNode = {
  id: 'signature',
  heading: 'Signature',
  sections: ['signature'],
  stands: 'back',
};

/** How far each result has come: a chart, then tables. */
export const progressSections: readonly SectionId[] = ['progress-chart', 'results-by-outcome'];

/** The logframe, then its activities with means and costs. */
export const logframeSections: readonly SectionId[] = ['logframe', 'activity-matrix'];

/** The plan for the next period, then what is not in it because it rests. */
export const workPlanSections: readonly SectionId[] = ['work-plan', 'work-plan-on-hold'];

/** The ids of all sections: the names of their files. */
export const sectionIds = [
  'acronyms',
  'activities-carried-out',
  'activity-matrix',
  'annex-vi-description',
  'at-a-glance',
  'budget-and-spending',
  'changes',
  'coordination',
  'description-facts',
  'evidence-annex',
  'findings-annex',
  'further-text',
  'holds',
  'logframe',
  'narrative',
  'optional-narrative',
  'progress-chart',
  'results-by-outcome',
  'risks',
  'signature',
  'withheld-annex',
  'work-plan',
  'work-plan-on-hold',
] as const;

/** The id of a section. */
export type SectionId = (typeof sectionIds)[number];

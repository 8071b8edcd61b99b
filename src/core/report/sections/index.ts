/** The list of sections, in order of their ids. */

import { acronyms } from './acronyms.ts';
import { activitiesCarriedOut } from './activities-carried-out.ts';
import { activityMatrix } from './activity-matrix.ts';
import { annexViDescription } from './annex-vi-description.ts';
import { atAGlance } from './at-a-glance.ts';
import { budgetAndSpending } from './budget-and-spending.ts';
import { changes } from './changes.ts';
import { coordination } from './coordination.ts';
import { descriptionFacts } from './description-facts.ts';
import { evidenceAnnex } from './evidence-annex.ts';
import { findingsAnnex } from './findings-annex.ts';
import { furtherText } from './further-text.ts';
import { holds } from './holds.ts';
import { logframe } from './logframe.ts';
import { narrative } from './narrative.ts';
import { optionalNarrative } from './optional-narrative.ts';
import { progressChart } from './progress-chart.ts';
import { resultsByOutcome } from './results-by-outcome.ts';
import { risks } from './risks.ts';
import { type SectionId, sectionIds } from './section-id.ts';
import type { Section } from './section.ts';
import { signature } from './signature.ts';
import { withheldAnnex } from './withheld-annex.ts';
import { workPlanOnHold } from './work-plan-on-hold.ts';
import { workPlan } from './work-plan.ts';

/** The section of each id. A template names its sections: whoever shows an outline needs none of what they write. */
export const sectionsById: Readonly<Record<SectionId, Section>> = {
  acronyms,
  'activities-carried-out': activitiesCarriedOut,
  'activity-matrix': activityMatrix,
  'annex-vi-description': annexViDescription,
  'at-a-glance': atAGlance,
  'budget-and-spending': budgetAndSpending,
  changes,
  coordination,
  'description-facts': descriptionFacts,
  'evidence-annex': evidenceAnnex,
  'findings-annex': findingsAnnex,
  'further-text': furtherText,
  holds,
  logframe,
  narrative,
  'optional-narrative': optionalNarrative,
  'progress-chart': progressChart,
  'results-by-outcome': resultsByOutcome,
  risks,
  signature,
  'withheld-annex': withheldAnnex,
  'work-plan': workPlan,
  'work-plan-on-hold': workPlanOnHold,
};

/** Every section. */
export const sections: readonly Section[] = sectionIds.map((id) => sectionsById[id]);

import { activitiesCarriedOut } from '../sections/activities-carried-out.ts';
import { atAGlance } from '../sections/at-a-glance.ts';
import { budgetAndSpending } from '../sections/budget-and-spending.ts';
import { changes } from '../sections/changes.ts';
import { coordination } from '../sections/coordination.ts';
import { descriptionFacts } from '../sections/description-facts.ts';
import { holds } from '../sections/holds.ts';
import { narrative } from '../sections/narrative.ts';
import { optionalNarrative } from '../sections/optional-narrative.ts';
import { risks } from '../sections/risks.ts';
import { headingNames as names } from './heading-names.ts';
import {
  acronymsNode,
  logframeSections,
  progressSections,
  signatureNode,
  workPlanSections,
} from './shared-parts.ts';
import type { Template } from './template.ts';

/**
 * The interim report of a contribution agreement: what article 3 of its General Conditions asks for. The logframe, the work plan and the budget speak
 * for themselves: a text beside them stands there where somebody wrote one.
 */
export const contributionAgreement: Template = {
  id: 'contribution-agreement',
  version: '1',
  name: 'Contribution agreement: interim report',
  source: 'General Conditions of contribution agreements, article 3',
  outline: [
    acronymsNode,
    {
      id: 'description',
      heading: 'Description',
      aliases: names.description,
      sections: [narrative, descriptionFacts],
    },
    {
      id: 'executive-summary',
      heading: 'Executive summary',
      aliases: names.summary,
      sections: [narrative, atAGlance],
    },
    { id: 'context', heading: 'Context', aliases: names.context, sections: [narrative] },
    {
      id: 'results',
      heading: 'Results',
      aliases: names.results,
      sections: [narrative],
      children: [
        {
          id: 'progress',
          heading: 'Progress towards results',
          sections: [optionalNarrative, ...progressSections],
        },
        {
          id: 'activities',
          heading: 'Activities carried out',
          sections: [optionalNarrative, activitiesCarriedOut],
        },
      ],
    },
    {
      id: 'difficulties',
      heading: 'Challenges, risks and changes',
      aliases: names.difficulties,
      sections: [narrative],
      children: [
        { id: 'holds', heading: 'Activities on hold', sections: [optionalNarrative, holds] },
        { id: 'risks', heading: 'Risks', sections: [optionalNarrative, risks] },
        { id: 'changes', heading: 'Changes', sections: [optionalNarrative, changes] },
      ],
    },
    {
      id: 'logframe',
      heading: 'Updated logframe',
      aliases: names.logframe,
      sections: [optionalNarrative, ...logframeSections],
    },
    {
      id: 'work-plan',
      heading: 'Work plan for the next 12 months',
      aliases: names.workPlan,
      sections: [optionalNarrative, ...workPlanSections],
    },
    {
      id: 'coordination',
      heading: 'Coordination',
      aliases: names.coordination,
      sections: [narrative, coordination],
    },
    {
      id: 'visibility',
      heading: 'Visibility and communication',
      aliases: names.visibility,
      sections: [narrative],
    },
    { id: 'controls', heading: 'Controls', aliases: names.controls, sections: [narrative] },
    {
      id: 'finances',
      heading: 'Financial report',
      aliases: names.finances,
      sections: [optionalNarrative, budgetAndSpending],
    },
    signatureNode,
  ],
};

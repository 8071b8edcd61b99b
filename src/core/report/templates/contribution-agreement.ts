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
      sections: ['narrative', 'description-facts'],
    },
    {
      id: 'executive-summary',
      heading: 'Executive summary',
      aliases: names.summary,
      sections: ['narrative', 'at-a-glance'],
    },
    { id: 'context', heading: 'Context', aliases: names.context, sections: ['narrative'] },
    {
      id: 'results',
      heading: 'Results',
      aliases: names.results,
      sections: ['narrative'],
      children: [
        {
          id: 'progress',
          heading: 'Progress towards results',
          sections: ['optional-narrative', ...progressSections],
        },
        {
          id: 'activities',
          heading: 'Activities carried out',
          sections: ['optional-narrative', 'activities-carried-out'],
        },
      ],
    },
    {
      id: 'difficulties',
      heading: 'Challenges, risks and changes',
      aliases: names.difficulties,
      sections: ['narrative'],
      children: [
        { id: 'holds', heading: 'Activities on hold', sections: ['optional-narrative', 'holds'] },
        { id: 'risks', heading: 'Risks', sections: ['optional-narrative', 'risks'] },
        { id: 'changes', heading: 'Changes', sections: ['optional-narrative', 'changes'] },
      ],
    },
    {
      id: 'logframe',
      heading: 'Updated logframe',
      aliases: names.logframe,
      sections: ['optional-narrative', ...logframeSections],
    },
    {
      id: 'work-plan',
      heading: 'Work plan for the next 12 months',
      aliases: names.workPlan,
      sections: ['optional-narrative', ...workPlanSections],
    },
    {
      id: 'coordination',
      heading: 'Coordination',
      aliases: names.coordination,
      sections: ['narrative', 'coordination'],
    },
    {
      id: 'visibility',
      heading: 'Visibility and communication',
      aliases: names.visibility,
      sections: ['narrative'],
    },
    { id: 'controls', heading: 'Controls', aliases: names.controls, sections: ['narrative'] },
    {
      id: 'finances',
      heading: 'Financial report',
      aliases: names.finances,
      sections: ['optional-narrative', 'budget-and-spending'],
    },
    signatureNode,
  ],
};

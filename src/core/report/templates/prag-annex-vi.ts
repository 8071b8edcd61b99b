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
 * The interim narrative report of a grant contract. Its form asks for no text beside the description, the logframe and the action plan: what people
 * wrote on them stands there all the same.
 */
export const pragAnnexVi: Template = {
  id: 'prag-annex-vi',
  version: '1',
  name: 'Grant contract: interim narrative report (PRAG Annex VI)',
  source: 'Practical Guide (PRAG), annex e3h5: Annex VI to the grant contract',
  outline: [
    acronymsNode,
    {
      id: 'description',
      heading: 'Description',
      aliases: names.description,
      sections: ['annex-vi-description', 'optional-narrative'],
    },
    {
      id: 'assessment',
      heading: 'Assessment of the implementation of the action',
      sections: [],
      children: [
        {
          id: 'executive-summary',
          heading: 'Executive summary',
          aliases: [...names.summary, ...names.context],
          sections: ['narrative', 'at-a-glance'],
        },
        {
          id: 'results',
          heading: 'Results and activities',
          aliases: names.results,
          sections: ['narrative', ...progressSections, 'activities-carried-out'],
        },
        {
          id: 'logframe',
          heading: 'Updated logframe',
          aliases: names.logframe,
          sections: ['optional-narrative', ...logframeSections],
        },
        {
          id: 'difficulties',
          heading: 'Risks, problems and changes',
          aliases: names.difficulties,
          sections: ['narrative', 'holds', 'risks', 'changes'],
        },
        { id: 'contracts', heading: 'Contracts awarded', aliases: names.contracts, sections: ['narrative'] },
        {
          id: 'work-plan',
          heading: 'Updated action plan',
          aliases: names.workPlan,
          sections: ['optional-narrative', ...workPlanSections],
        },
      ],
    },
    {
      id: 'cooperation',
      heading: 'Beneficiaries, affiliated entities and other cooperation',
      aliases: names.coordination,
      sections: ['narrative', 'coordination'],
    },
    { id: 'visibility', heading: 'Visibility', aliases: names.visibility, sections: ['narrative'] },
    signatureNode,
  ],
};

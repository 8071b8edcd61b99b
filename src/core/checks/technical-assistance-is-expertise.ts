import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { costTopicOf } from './words/cost-topics.ts';

/** Means under “technical assistance” name expertise, not only things. */
export const technicalAssistanceIsExpertise: Check = {
  id: 'technical-assistance-is-expertise',
  catalogue: 'LF-18',
  severity: 'warning',
  rule: 'Good practice: technical assistance is experts, studies and advice; equipment stands under a heading of its own.',
  message: 'The means “Technical assistance” list only equipment ({means}).',
  find,
};

function find(project: Project): readonly Found[] {
  const means = project.means.filter((mean) => mean.kind === 'technical-assistance');
  if (means.length === 0 || !means.every((mean) => costTopicOf(mean.text) === 'equipment')) return [];
  return [
    {
      at: means.map((mean) => placeOf('means', mean, 'kind')),
      params: { means: means.map((mean) => mean.text) },
    },
  ];
}

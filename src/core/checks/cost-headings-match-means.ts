import { headingsOf } from '../budget/totals.ts';
import type { Text } from '../base/text.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';
import { type CostTopic, costTopicOf, costTopics } from './words/cost-topics.ts';

type Mean = Rows['means'];

/** What the budget pays for stands among the means, and the other way round: staff, travel, equipment, offices. */
export const costHeadingsMatchMeans: Check = {
  id: 'cost-headings-match-means',
  catalogue: 'LF-18',
  severity: 'warning',
  rule: 'Means and costs stand side by side in the activity matrix and speak of the same things (PRAG Annex C, 2016).',
  message:
    '{lacking, select, means {The budget has a heading “{title}”, but the means name nothing of the kind} other {The means name “{title}”, but no budget heading pays for it}}.',
  find,
};

function find(project: Project): readonly Found[] {
  const headings = headingsOf(project).filter((heading) => heading.category === 'direct');
  if (headings.length === 0 || project.means.length === 0) return [];
  return costTopics.flatMap((topic) => {
    const heading = headings.find((line) => costTopicOf(line.title) === topic);
    const mean = project.means.find((one) => topicOf(one) === topic);
    if (heading && !mean) return [found('means', heading.title, placeOf('budgetLines', heading))];
    return mean && !heading ? [found('heading', mean.text, placeOf('means', mean))] : [];
  });
}

/** The words decide; where they are about nothing special, the group under which the mean stands. */
function topicOf({ kind, text }: Mean): CostTopic | undefined {
  if (kind === 'human-resources') return 'staff';
  const topic = costTopicOf(text);
  return topic ?? (kind === 'infrastructure' ? 'office' : undefined);
}

const found = (lacking: 'means' | 'heading', title: Text, place: Place): Found => ({
  at: [place],
  params: { lacking, title },
});

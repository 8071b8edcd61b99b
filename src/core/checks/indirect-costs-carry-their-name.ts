import { wordsOf } from '../base/text.ts';
import { headingsOfCategory } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Indirect costs are called so; their older name belongs to contracts whose base also held the reserve. */
export const indirectCostsCarryTheirName: Check = {
  id: 'indirect-costs-carry-their-name',
  catalogue: 'BU-05',
  severity: 'warning',
  rule: 'Budget headings follow the names of Annex III; “administrative costs” is the name of the generation before 2014, whose maximum had another base.',
  message: '“{title}” is called “Indirect costs” in the budget annex of this contract generation.',
  find,
};

function find(project: Project): readonly Found[] {
  if (ruleProfileOf(projectRowOf(project)?.ruleProfile).indirect.base !== 'direct') return [];
  return headingsOfCategory(project, 'indirect')
    .filter((heading) => wordsOf(heading.title).some((words) => olderName.test(words)))
    .map((heading) => ({ at: [placeOf('budgetLines', heading, 'title')], params: { title: heading.title } }));
}

const olderName =
  /\badministrative (?:costs?|expenditures?|expenses)\b|\b(?:coûts|frais|dépenses) administratifs?\b/iu;

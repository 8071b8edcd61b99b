import { type Text, wordsOf } from '../base/text.ts';
import { costsOf } from '../budget/spending.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Nothing is booked on the contingency reserve before the contracting authority has agreed. */
export const contingencyIsAuthorised: Check = {
  id: 'contingency-is-authorised',
  catalogue: 'FI-06',
  severity: 'error',
  rule: 'Good practice: the contingency reserve is used only with prior written authorisation of the contracting authority.',
  message:
    '{count, plural, one {A cost is} other {# costs are}} booked on “{title}” from {on} on, and no amendment up to then speaks of the reserve.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.budgetLines
    .filter((line) => line.category === 'contingency')
    .flatMap((line) => findInLine(project, line));
}

function findInLine(project: Project, line: Rows['budgetLines']): readonly Found[] {
  const granted = project.amendments
    .filter((amendment) => speaksOfReserve(amendment.subject))
    .map(({ on }) => on);
  const costs = costsOf(project, line.id)
    .filter((cost) => !granted.some((on) => on <= cost.on))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = costs;
  if (!first) return [];
  return [
    {
      at: [placeOf('budgetLines', line), ...costs.map((cost) => placeOf('expenditures', cost))],
      params: { count: costs.length, title: line.title, on: first.on },
    },
  ];
}

const speaksOfReserve = (text: Text): boolean =>
  wordsOf(text).some((words) => /contingenc|reserve|imprévus|réserve/iu.test(words));

import { subtractMoney } from '../base/money.ts';
import { isRounding } from '../budget/rounding.ts';
import { linesSumOf } from '../budget/totals.ts';
import { put } from '../change.ts';
import { linesOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The stated amount of a heading is what its lines add up to. */
export const headingsAreTheSumOfTheirLines: Check = {
  id: 'headings-are-the-sum-of-their-lines',
  catalogue: 'BU-08',
  severity: 'error',
  rule: 'In the budget and the financial report a heading is the sum of its lines, each rounded to the cent (Annex III, Annex VI).',
  message:
    '{count, plural, one {The line of “{title}” comes} other {The # lines of “{title}” add up}} to {expected}, the heading states {actual} (difference {difference}).',
  find,
};

function find(project: Project): readonly Found[] {
  return project.budgetLines.flatMap((heading) => findInHeading(project, heading));
}

function findInHeading(project: Project, heading: Rows['budgetLines']): readonly Found[] {
  const [actual, expected] = [heading.stated, linesSumOf(project, heading)];
  if (!actual || !expected || actual.currency !== expected.currency) return [];
  const lines = linesOf(project, heading.id);
  const difference = subtractMoney(actual, expected);
  if (isRounding(difference, lines)) return [];
  return [
    {
      at: [
        placeOf('budgetLines', heading, 'stated'),
        ...lines.map((line) => placeOf('budgetLines', line, 'stated')),
      ],
      params: { count: lines.length, title: heading.title, expected, actual, difference },
      fix: {
        title: 'Set the heading to {expected}',
        changes: [put('budgetLines', { ...heading, stated: expected })],
      },
    },
  ];
}

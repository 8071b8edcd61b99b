import { compareDecimals, decimal, zero } from '../base/decimal.ts';
import { toDecimal } from '../base/money.ts';
import { toShare } from '../base/ratio.ts';
import { wordsOf } from '../base/text.ts';
import { amountOf, eligibleTotalOf, headingsOfCategory } from '../budget/totals.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Human resources take up no more than half of the budget. */
export const staffCostsAreInTheUsualBand: Check = {
  id: 'staff-costs-are-in-the-usual-band',
  catalogue: 'BU-14',
  severity: 'advice',
  rule: 'Good practice: a share of human resources above half of all costs invites the question what else is delivered.',
  message: '“{title}” is {share} of all costs ({actual} of {total}); more than {usual} is unusual.',
  find,
};

const usual = decimal('0.5');
const staff = /\bhuman resources\b|\bstaff\b|\bpersonnel\b|\bsalar|\bressources humaines\b/iu;

function find(project: Project): readonly Found[] {
  return headingsOfCategory(project, 'direct')
    .filter((heading) => wordsOf(heading.title).some((words) => staff.test(words)))
    .flatMap((heading) => findInHeading(project, heading));
}

function findInHeading(project: Project, heading: Rows['budgetLines']): readonly Found[] {
  const [actual, total] = [amountOf(project, heading), eligibleTotalOf(project)];
  const isOnly = headingsOfCategory(project, 'direct').length === 1;
  if (!actual || !total || isOnly) return [];
  const share = toShare({ numerator: toDecimal(actual), denominator: toDecimal(total) }, 4) ?? zero;
  if (compareDecimals(share, usual) <= 0) return [];
  return [
    {
      at: [placeOf('budgetLines', heading, 'stated')],
      params: { title: heading.title, share: { share }, actual, total, usual: { share: usual } },
    },
  ];
}

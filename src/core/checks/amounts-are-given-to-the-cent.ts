import { isWhole } from '../budget/rounding.ts';
import { headingsOf, indirectCapOf } from '../budget/totals.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A budget that a document prints in whole units hides cents that decide whether a maximum is kept. */
export const amountsAreGivenToTheCent: Check = {
  id: 'amounts-are-given-to-the-cent',
  catalogue: 'BU-10',
  severity: 'advice',
  rule: 'Figures of the financial report are rounded to the nearest cent (Annex VI, financial report).',
  message:
    '{count, plural, one {The amount is} other {All # amounts are}} in whole units of the currency; the exact maximum of indirect costs is {expected}.',
  find,
};

function find(project: Project): readonly Found[] {
  const printed = headingsOf(project).filter((line) => line.readFrom !== undefined);
  const amounts = printed.flatMap((line) => line.stated ?? []);
  const expected = indirectCapOf(project);
  if (!expected || isWhole(expected) || amounts.length === 0 || !amounts.every(isWhole)) return [];
  return [
    {
      at: printed.map((line) => placeOf('budgetLines', line, 'stated')),
      params: { count: amounts.length, expected },
    },
  ];
}

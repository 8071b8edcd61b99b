import { type Money, compareMoney } from '../base/money.ts';
import { type Change, put } from '../change.ts';
import { once } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type SlipKind, slipsExplaining } from './digit-slip.ts';
import {
  amountOf,
  budgetCurrencyOf,
  categoryTotalOf,
  contingencyCapOf,
  headingsOf,
  indirectCapOf,
  linesSumOf,
} from './totals.ts';

/** The one slip that explains why a budget does not add up to its total. `line` is absent where the total is the slip; `settles` counts the other contradictions that end with it. */
export type BudgetSlip = {
  readonly line?: Rows['budgetLines'];
  readonly kind: SlipKind;
  readonly actual: Money;
  readonly expected: Money;
  readonly settles: number;
  readonly change: Change;
};

/**
 * The slip that explains the budget's wrong total; `undefined` where it adds up, or where several slips are equally good. Of several, that one is better
 * which leaves the fewest other contradictions: indirect costs and reserve within their maximum, headings equal to their lines.
 */
export const budgetSlipOf = once((project: Project): BudgetSlip | undefined => {
  const [best, next] = candidatesOf(project).toSorted((a, b) => a.left - b.left);
  if (best === undefined || best.left === next?.left) return undefined;
  return { ...best.slip, settles: contradictionsOf(project) - best.left };
});

type Candidate = { readonly slip: Omit<BudgetSlip, 'settles'>; readonly left: number };

function candidatesOf(project: Project): readonly Candidate[] {
  const row = projectRowOf(project);
  const total = row?.statedTotal;
  const headings = headingsOf(project).filter((heading) => heading.category !== 'in-kind');
  const amounts = headings.flatMap((heading) => amountOf(project, heading) ?? []);
  if (!row || !total || amounts.length < headings.length || total.currency !== budgetCurrencyOf(project))
    return [];
  if (amounts.some((amount) => amount.currency !== total.currency)) return [];
  return slipsExplaining(amounts, total).flatMap(({ index, kind, expected }) => {
    const line = headings[index];
    const slip = line
      ? {
          line,
          kind,
          actual: amounts[index] ?? expected,
          expected,
          change: put('budgetLines', { ...line, stated: expected }),
        }
      : { kind, actual: total, expected, change: put('project', { ...row, statedTotal: expected }) };
    return line && line.stated === undefined
      ? []
      : [{ slip, left: contradictionsOf(corrected(project, slip.line, expected)) }];
  });
}

/** The record with another amount of one heading; without a heading, as it is: no maximum hangs on the stated total. */
const corrected = (project: Project, line: Rows['budgetLines'] | undefined, stated: Money): Project => ({
  ...project,
  budgetLines: project.budgetLines.map((row) => (row.id === line?.id ? { ...row, stated } : row)),
});

function contradictionsOf(project: Project): number {
  const overMaximum = [
    isMore(categoryTotalOf(project, 'indirect'), indirectCapOf(project)),
    isMore(categoryTotalOf(project, 'contingency'), contingencyCapOf(project)),
  ];
  const unlikeTheirLines = headingsOf(project).map((heading) => {
    const sum = linesSumOf(project, heading);
    return sum !== undefined && heading.stated !== undefined && compareMoney(heading.stated, sum) !== 0;
  });
  return [...overMaximum, ...unlikeTheirLines].filter(Boolean).length;
}

const isMore = (amount: Money | undefined, most: Money | undefined): boolean =>
  amount !== undefined && most !== undefined && compareMoney(amount, most) > 0;

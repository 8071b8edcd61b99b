/**
 * What a budget adds up to. An amount is what a line states, else units × rate, else the sum of the lines below it. A total is known only where
 * every addend is: an amount that is missing, read as a guess or in another currency leaves it `undefined`, never smaller.
 */

import { isSure } from '../base/is-sure.ts';
import { type Currency, type Money, floorShare, multiplyMoney, sumMoney } from '../base/money.ts';
import { linesOf } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import type { CostCategory } from './budget-line.ts';

type BudgetLine = Rows['budgetLines'];

/** The headings of the budget: lines without parent, in printed order. */
export const headingsOf = (project: Project): readonly BudgetLine[] =>
  project.budgetLines
    .filter((line) => line.parent === undefined)
    .toSorted((a, b) => ((a.position ?? a.id) < (b.position ?? b.id) ? -1 : 1));

/** The headings of a category. */
export const headingsOfCategory = (project: Project, category: CostCategory): readonly BudgetLine[] =>
  headingsOf(project).filter((line) => line.category === category);

/** The currency of the budget: that of its stated total, else of its first stated heading, else of the project. */
export const budgetCurrencyOf = (project: Project): Currency | undefined =>
  projectRowOf(project)?.statedTotal?.currency ??
  headingsOf(project).find((heading) => heading.stated)?.stated?.currency ??
  projectRowOf(project)?.currency;

/** Units × rate of a line, rounded half up to the smallest unit of its currency; `undefined` where it has not both. */
export const computedAmountOf = (line: BudgetLine): Money | undefined =>
  line.units === undefined || line.rate === undefined ? undefined : multiplyMoney(line.rate, line.units);

/** What a heading or line costs; `undefined` where nobody knows for sure. */
export const amountOf = (project: Project, line: BudgetLine): Money | undefined => amountAt(project, line, 0);

/** What the lines below a heading add up to, each rounded before it is added; `undefined` where there are none or one is not known. */
export const linesSumOf = (project: Project, heading: BudgetLine): Money | undefined =>
  linesSumAt(project, heading, 0);

/** What the headings of a category add up to: zero where there are none, `undefined` where one is not known. */
export function categoryTotalOf(project: Project, category: CostCategory): Money | undefined {
  const currency = budgetCurrencyOf(project);
  if (currency === undefined) return undefined;
  return sumOfKnown(
    headingsOfCategory(project, category).map((heading) => amountOf(project, heading)),
    currency,
  );
}

/** Subtotal of direct costs: the base of most maximums. */
export const directTotalOf = (project: Project): Money | undefined => categoryTotalOf(project, 'direct');

/** Direct and indirect costs and the contingency reserve: what the contract finances. In-kind contributions are beside it. */
export function eligibleTotalOf(project: Project): Money | undefined {
  const currency = budgetCurrencyOf(project);
  if (currency === undefined) return undefined;
  const parts = (['direct', 'indirect', 'contingency'] as const).map((category) =>
    categoryTotalOf(project, category),
  );
  return sumOfKnown(parts, currency);
}

/** What indirect costs are a share of: direct costs, in older contracts with the contingency reserve. */
export function indirectBaseOf(project: Project): Money | undefined {
  const [direct, contingency] = [directTotalOf(project), categoryTotalOf(project, 'contingency')];
  if (rulesOf(project).indirect.base === 'direct') return direct;
  return direct && contingency && sumOfKnown([direct, contingency], direct.currency);
}

/** The most that indirect costs may be, rounded down to the smallest unit. */
export function indirectCapOf(project: Project): Money | undefined {
  const base = indirectBaseOf(project);
  return base && floorShare(base, rulesOf(project).indirect.maxShare);
}

/** The most that the contingency reserve may be, rounded down to the smallest unit. */
export function contingencyCapOf(project: Project): Money | undefined {
  const direct = directTotalOf(project);
  return direct && floorShare(direct, rulesOf(project).contingency.maxShare);
}

/** What the years of a line add up to; `undefined` where it is not split by year. */
export function yearsSumOf(line: BudgetLine): Money | undefined {
  const years = Object.values(line.statedByYear ?? {});
  const currency = line.stated?.currency ?? years[0]?.currency;
  return currency === undefined || years.length === 0 ? undefined : sumOfKnown(years, currency);
}

/** The sum of amounts in a currency; `undefined` where one is not known or in another currency. */
export function sumOfKnown(amounts: readonly (Money | undefined)[], currency: Currency): Money | undefined {
  const known = amounts.filter((amount) => amount?.currency === currency).flatMap((amount) => amount ?? []);
  return known.length < amounts.length ? undefined : sumMoney(known, currency);
}

/** A record may hold lines whose parents form a circle; nobody nests a budget deeper than this. */
const deepest = 6;

function amountAt(project: Project, line: BudgetLine, depth: number): Money | undefined {
  if (!isSure(line) || depth > deepest) return undefined;
  return line.stated ?? computedAmountOf(line) ?? linesSumAt(project, line, depth);
}

function linesSumAt(project: Project, heading: BudgetLine, depth: number): Money | undefined {
  const amounts = linesOf(project, heading.id).map((line) => amountAt(project, line, depth + 1));
  const currency = heading.stated?.currency ?? amounts[0]?.currency;
  return currency === undefined || amounts.length === 0 ? undefined : sumOfKnown(amounts, currency);
}

const rulesOf = (project: Project) => ruleProfileOf(projectRowOf(project)?.ruleProfile);

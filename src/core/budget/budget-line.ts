import * as z from 'zod/mini';
import { decimalSchema, idSchema, moneySchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

/** Categories of cost: the base of indirect costs, the indirect costs, the reserve, and what is no eligible cost. */
export const costCategories = ['direct', 'indirect', 'contingency', 'in-kind'] as const;
/** A category of cost. */
export type CostCategory = (typeof costCategories)[number];

/**
 * A heading (no `parent`) or line of the budget. `stated` is the amount as printed or decided; `units × rate` its computation.
 * `statedByYear` gives the year's part under its label ("1", "2022").
 */
export const budgetLineRow = orderedRow('bud', () => ({
  parent: label(z.exactOptional(idSchema), 'public', 'financial'),
  title: label(textSchema, 'public', 'financial'),
  category: label(z.enum(costCategories), 'public', 'financial'),
  unit: label(z.exactOptional(textSchema), 'restricted', 'financial'),
  units: countLabel(z.exactOptional(decimalSchema), 'other', ['restricted', 'financial']),
  rate: countLabel(z.exactOptional(moneySchema), 'money', ['restricted', 'financial']),
  stated: countLabel(z.exactOptional(moneySchema), 'money', ['public', 'financial']),
  statedByYear: countLabel(z.exactOptional(z.record(z.string(), moneySchema)), 'money', [
    'internal',
    'financial',
  ]),
}));
/** A heading or line of the budget. */
export type BudgetLine = RowOf<typeof budgetLineRow>;

import * as z from 'zod/mini';
import {
  daySchema,
  decimalSchema,
  idSchema,
  partialDaySchema,
  readFromSchema,
  textSchema,
} from '../base/schemas.ts';
import { eventTypes } from '../evidence/event-type.ts';
import { type DeepReadonly, type RowOf, orderedRow } from '../row.ts';
import { countLabel, label, unitKinds } from '../sensitivity.ts';
import { formulaSchema } from './formulas/formula.ts';

/** A value of one cell of a split: `of` names a category per dimension. */
export const cellSchema = z.strictObject({
  of: z.record(z.string(), z.string()),
  value: countLabel(z.nullable(decimalSchema), 'indicator', ['public', 'contract']),
});
/** A value of one cell of a split. */
export type Cell = DeepReadonly<z.infer<typeof cellSchema>>;

const dimensionSchema = z.strictObject({ name: z.string(), categories: z.array(z.string()) });

const baselineSchema = z.strictObject({
  value: countLabel(z.nullable(decimalSchema), 'indicator', ['public', 'contract']),
  on: z.exactOptional(partialDaySchema),
  cells: z.exactOptional(z.array(cellSchema)),
  source: z.exactOptional(z.string()),
  readFrom: z.exactOptional(readFromSchema),
});

/** How a target compares: `Min. 2` is `at-least`. */
export const targetOperators = ['at-least', 'at-most', 'exactly', 'between'] as const;
/** How a target compares. */
export type TargetOperator = (typeof targetOperators)[number];

/** An intended value with its operator and date; `since` and `reason` tell of a revision. */
export const targetSchema = z.strictObject({
  operator: z.enum(targetOperators),
  value: countLabel(decimalSchema, 'indicator', ['public', 'contract']),
  to: countLabel(z.exactOptional(decimalSchema), 'indicator', ['public', 'contract']),
  due: z.exactOptional(partialDaySchema),
  cells: z.exactOptional(z.array(cellSchema)),
  since: z.exactOptional(daySchema),
  reason: z.exactOptional(textSchema),
  readFrom: z.exactOptional(readFromSchema),
});
/** An intended value with its operator and date; `since` and `reason` tell of a revision. */
export type Target = DeepReadonly<z.infer<typeof targetSchema>>;

const verificationSchema = z.strictObject({
  what: textSchema,
  who: z.exactOptional(textSchema),
  howOften: z.exactOptional(textSchema),
});

/**
 * An indicator of a result. `accumulation` says what reported values mean: `cumulative` since the start (the latest counts),
 * `per-period` (the sum counts), `snapshot` at a date (the latest counts). Targets are in order of decision; the last in force counts. `method` says
 * in words how the value is found; with a `formula` it is computed from evidence. `highRisk`:
 * whoever it counts is in danger if found, so that more of its small counts are left out of public versions.
 */
export const indicatorRow = orderedRow('ind', () => ({
  result: label(z.exactOptional(idSchema), 'public', 'contract'),
  title: label(textSchema, 'public', 'contract'),
  unitKind: label(z.exactOptional(z.enum(unitKinds)), 'public', 'contract'),
  unitLabel: label(z.exactOptional(textSchema), 'public', 'contract'),
  measure: label(z.enum(['number', 'ratio', 'scale', 'yes-no', 'qualitative']), 'public', 'contract'),
  accumulation: label(
    z.exactOptional(z.enum(['cumulative', 'per-period', 'snapshot'])),
    'public',
    'contract',
  ),
  direction: label(z.exactOptional(z.enum(['increase', 'decrease', 'maintain'])), 'public', 'contract'),
  dimensions: label(z.exactOptional(z.array(dimensionSchema)), 'public', 'contract'),
  countsEventTypes: label(z.exactOptional(z.array(z.enum(eventTypes))), 'public', 'contract'),
  baseline: label(z.exactOptional(baselineSchema), 'public', 'contract'),
  targets: label(z.array(targetSchema), 'public', 'contract'),
  verification: label(z.exactOptional(z.array(verificationSchema)), 'public', 'contract'),
  corporateCode: label(z.exactOptional(z.string()), 'public', 'contract'),
  method: label(z.exactOptional(z.string()), 'internal', 'contract'),
  formula: label(z.exactOptional(formulaSchema), 'internal', 'contract'),
  highRisk: label(z.exactOptional(z.boolean()), 'internal', 'contract'),
}));
/** An indicator of a result. */
export type Indicator = RowOf<typeof indicatorRow>;

import * as z from 'zod/mini';
import { decimalSchema, idSchema, moneySchema, ordinalSchema, textSchema } from '../core/base/schemas.ts';
import { severities } from '../core/checks/check.ts';
import { tableNames } from '../core/project.ts';
import { changeSchema } from '../core/change.ts';

const placeSchema = z.strictObject({
  table: z.enum(tableNames),
  row: idSchema,
  field: z.exactOptional(z.string()),
  source: z.exactOptional(z.strictObject({ source: idSchema, line: ordinalSchema })),
});

/** One value of a message. */
export const paramSchema = z.union([
  z.string(),
  z.number(),
  moneySchema,
  textSchema,
  z.strictObject({ decimal: decimalSchema }),
  z.strictObject({ share: decimalSchema }),
  z.strictObject({ country: z.string() }),
  z.strictObject({ amount: moneySchema, digits: z.int() }),
]);
/** The values of a message, by name. */
export const paramsSchema = z.record(z.string(), z.union([paramSchema, z.array(paramSchema)]));

/**
 * An inconsistency of the record: where, what the message holds, the message in the reader's language, and its `pattern`: the English ICU message over the
 * params that it was made of, for those who put it into words themselves.
 */
export const findingSchema = z.strictObject({
  id: z.string(),
  check: z.string(),
  catalogue: z.string(),
  severity: z.enum(severities),
  at: z.array(placeSchema),
  params: paramsSchema,
  message: z.string(),
  pattern: z.string(),
  fix: z.exactOptional(
    z.strictObject({
      title: z.string(),
      pattern: z.string(),
      params: z.exactOptional(paramsSchema),
      changes: z.array(changeSchema),
    }),
  ),
});

import * as z from 'zod/mini';
import { idSchema, ordinalSchema } from '../core/base/schemas.ts';
import { severities } from '../core/checks/check.ts';
import { tableNames } from '../core/project.ts';
import { changeSchema } from '../core/change.ts';

const placeSchema = z.strictObject({
  table: z.enum(tableNames),
  row: idSchema,
  field: z.exactOptional(z.string()),
  source: z.exactOptional(z.strictObject({ source: idSchema, line: ordinalSchema })),
});

const paramsSchema = z.record(z.string(), z.unknown());

/** An inconsistency of the record: where, what the message holds, and the message in the reader's language. */
export const findingSchema = z.strictObject({
  id: z.string(),
  check: z.string(),
  catalogue: z.string(),
  severity: z.enum(severities),
  at: z.array(placeSchema),
  params: paramsSchema,
  message: z.string(),
  fix: z.exactOptional(
    z.strictObject({
      title: z.string(),
      params: z.exactOptional(paramsSchema),
      changes: z.array(changeSchema),
    }),
  ),
});

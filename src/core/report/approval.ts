import * as z from 'zod/mini';
import { daySchema, idSchema, ordinalSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** What can be decided about a report: that it may go out, that it goes back to its authors, that it is to be opened again after it went out. */
export const decisions = ['approved', 'returned', 'reopened'] as const;

/**
 * An approver outside the office, by function and organisation, never by name; `consent` is the document that holds what he agreed to. For offices in
 * which everybody has written the report.
 */
export const externalSchema = z.strictObject({
  function: z.string().check(z.regex(/\S/, { error: 'empty' })),
  organisation: idSchema,
  consent: idSchema,
});

/** The same with the SHA-256 of the file that holds the consent, as it was then. */
const keptExternalSchema = z.strictObject({ ...externalSchema.shape, sha256: z.string() });

/**
 * A decision about a report as it was read: `content` is the SHA-256 of what it said (`contentText`), so that any other content is not decided.
 * `by` is the user who decided, or who recorded an outside approver; `version` is the journal's entry that says so.
 */
export const approvalRow = plainRow('apr', () => ({
  report: label(idSchema, 'internal', 'contract'),
  content: label(z.string(), 'internal', 'contract'),
  decision: label(z.enum(decisions), 'internal', 'contract'),
  by: label(z.string(), 'restricted', 'contract'),
  on: label(daySchema, 'internal', 'contract'),
  version: label(ordinalSchema, 'internal', 'contract'),
  reason: label(z.exactOptional(z.string()), 'internal', 'contract'),
  external: label(z.exactOptional(keptExternalSchema), 'restricted', 'contract'),
}));
/** A decision about a report. */
export type Approval = RowOf<typeof approvalRow>;

import * as z from 'zod/mini';
import { daySchema, decimalSchema, idSchema, ordinalSchema } from '../base/schemas.ts';
import { ratioSchema } from '../indicators/observation.ts';
import { type DeepReadonly, type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

const fileSchema = z.strictObject({ name: z.string(), sha256: z.string() });

/** The entry with which the journal of a project ended: its number and hash. */
export const anchorSchema = z.strictObject({ version: ordinalSchema, hash: z.string() });
/** The entry with which the journal of a project ended. */
export type Anchor = DeepReadonly<z.infer<typeof anchorSchema>>;

/** An indicator by the id that it had, though it may be gone since: one sign for each field that defines it, and the value to date where a formula gave it. */
const indicatorSchema = z.strictObject({
  indicator: z.string(),
  title: z.string(),
  unitKind: z.string(),
  dimensions: z.string(),
  value: countLabel(z.exactOptional(z.nullable(z.union([decimalSchema, ratioSchema]))), 'indicator', [
    'internal',
    'contract',
  ]),
});

/**
 * What a report said when it was frozen: the version of the project that says it (the entry that froze it), the SHA-256 of its content, its files,
 * the template's version. One that was submitted also says which content was approved (`approved`, as approvals have it), where the journal
 * stood before (`anchor`), as its files print it, and what its indicators were (`indicators`), which may be computed to something else later.
 */
export const snapshotRow = plainRow('snp', () => ({
  report: label(idSchema, 'internal', 'contract'),
  version: label(ordinalSchema, 'internal', 'contract'),
  on: label(daySchema, 'internal', 'contract'),
  content: label(z.string(), 'restricted', 'contract'),
  files: label(z.array(fileSchema), 'internal', 'contract'),
  templateVersion: label(z.string(), 'internal', 'contract'),
  approved: label(z.exactOptional(z.string()), 'internal', 'contract'),
  anchor: label(z.exactOptional(anchorSchema), 'internal', 'contract'),
  indicators: label(z.exactOptional(z.array(indicatorSchema)), 'internal', 'contract'),
}));
/** What a report said when it was frozen. */
export type Snapshot = RowOf<typeof snapshotRow>;

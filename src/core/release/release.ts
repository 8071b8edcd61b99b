import * as z from 'zod/mini';
import { daySchema, decimalSchema, idSchema, ordinalSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

const documentSchema = z.strictObject({ name: z.string(), sha256: z.string() });

/** An indicator is named by its id as it was; it may be gone by now, and what was published of it stays published. */
const countSchema = z.strictObject({
  indicator: z.string(),
  period: z.string(),
  cell: z.string(),
  count: countLabel(decimalSchema, 'persons', ['internal', 'contract']),
});

const acceptedSchema = z.strictObject({ hit: z.string(), reason: z.string() });

/**
 * What was published together: the report, the version of the project that says it, the documents, the grounds on which parts are withheld, and the
 * counts of persons that are shown (`release/withhold-small-counts.ts`), with which later ones are compared. `accepted` is what the scan
 * found and somebody took for another or for meant, with the reason; `note` says who looked from outside where an office has one person only.
 */
export const releaseRow = plainRow('rel', () => ({
  report: label(idSchema, 'internal', 'contract'),
  version: label(ordinalSchema, 'internal', 'contract'),
  on: label(daySchema, 'internal', 'contract'),
  documents: label(z.array(documentSchema), 'internal', 'contract'),
  grounds: label(z.array(z.string()), 'internal', 'contract'),
  counts: label(z.array(countSchema), 'internal', 'contract'),
  accepted: label(z.exactOptional(z.array(acceptedSchema)), 'internal', 'contract'),
  note: label(z.exactOptional(z.string()), 'restricted', 'contract'),
}));
/** What was published together. */
export type Release = RowOf<typeof releaseRow>;

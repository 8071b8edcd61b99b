/**
 * What the journal keeps of a change of the register: ids, and commitments in the place of values. A commitment is a hash with the person's own key: who has
 * key and value can show that this is what was written, and when the key is destroyed the commitment says nothing any more.
 */

import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import type { DeepReadonly } from '../row.ts';
import { personRow } from './person.ts';
import { personalFieldNames } from './personal-fields.ts';

/** A commitment: HMAC-SHA256 in hex. */
const commitmentSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * - A person was put, whose row has no personal field; or a participation, of which the journal has the commitment alone, none where the key was lost.
 * - Personal fields were written; `null` where one was emptied.
 * - All personal fields of a person were destroyed with the key to them.
 * - Names and contacts of people were given out, to the actor of the entry.
 */
export const registerNoteSchema = z.union([
  z.strictObject({ put: z.literal('people'), row: personRow.schema }),
  z.strictObject({
    put: z.literal('participations'),
    id: idSchema,
    commitment: z.exactOptional(commitmentSchema),
  }),
  z.strictObject({
    write: idSchema,
    fields: z.partialRecord(z.enum(personalFieldNames), z.nullable(commitmentSchema)),
  }),
  z.strictObject({ destroy: idSchema }),
  z.strictObject({ shown: z.array(idSchema) }),
]);
/** What the journal keeps of a change of the register. */
export type RegisterNote = DeepReadonly<z.infer<typeof registerNoteSchema>>;

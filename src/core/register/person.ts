/**
 * A person of the register, without a name: what is known of him by name stands encrypted beside this row (`personal-fields.ts`). So whatever
 * counts people, and whatever the journal keeps, has ids alone.
 */

import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { type RowOf, bareRow } from '../row.ts';
import { registerLabel } from '../sensitivity.ts';

/**
 * What was done about a person:
 * - `archived`: out of the lists; counts as before.
 * - `void`: was entered and should not have been; counts 0, and stays for whoever audits.
 * - `restricted`: contests what is held of him (GDPR, art. 18); counts as before, and nobody is shown his name.
 * - `erased`: his name and contacts, and the key to them, are destroyed; counts as before.
 */
export const personStates = ['active', 'archived', 'void', 'restricted', 'erased'] as const;
/** What was done about a person. */
export type PersonState = (typeof personStates)[number];

/**
 * A person: `mergedInto` is whom he turned out to be, as a pointer, so that it can be taken back; `auditHold` while an audit, an appeal or a claim
 * is open (Regulation (EU, Euratom) 2024/2509, art. 133), during which nothing of him is erased.
 */
export const personRow = bareRow('per', () => ({
  id: registerLabel(idSchema, 'internal', 'financial'),
  state: registerLabel(z.enum(personStates), 'internal', 'financial'),
  mergedInto: registerLabel(z.exactOptional(idSchema), 'restricted', 'financial'),
  auditHold: registerLabel(z.exactOptional(z.literal(true)), 'internal', 'financial'),
}));
/** A person of the register, without a name. */
export type Person = RowOf<typeof personRow>;

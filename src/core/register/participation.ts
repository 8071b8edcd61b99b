/**
 * One person at one event. It holds no name: who the person is stands in tables of its own, encrypted, and only its id stands here. Sex, age
 * band and organisation are those of the day of the event, so that counts of a past event stay as they were when people grow older or change posts.
 */

import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { type RowOf, bareRow } from '../row.ts';
import { registerLabel } from '../sensitivity.ts';

/** What is noted of a person's sex; `not-said` where the person did not wish to say, and no field where nobody asked. */
export const sexes = ['woman', 'man', 'other', 'not-said'] as const;
/** What is noted of a person's sex. */
export type PersonSex = (typeof sexes)[number];

/** Bands of age in whole years. */
export const ageBands = ['under-18', '18-29', '30-59', '60-and-over'] as const;
/** A band of age. */
export type AgeBand = (typeof ageBands)[number];

/** The fields that a participation has of its person, as they were on the day. */
export const asOnTheDay = {
  sex: registerLabel(z.exactOptional(z.enum(sexes)), 'restricted', 'financial'),
  ageBand: registerLabel(z.exactOptional(z.enum(ageBands)), 'restricted', 'financial'),
  organisation: registerLabel(z.exactOptional(idSchema), 'restricted', 'financial'),
};

/**
 * A participation: `person` is who was registered, and stays so when two people turn out to be one (`personOf` in `register.ts` follows merges); `days` are
 * the days on which the person was there, at least one. `isVoid` where it was entered and did not happen: it stays, and counts 0.
 */
export const participationRow = bareRow('par', () => ({
  id: registerLabel(idSchema, 'internal', 'financial'),
  event: registerLabel(idSchema, 'internal', 'financial'),
  person: registerLabel(idSchema, 'restricted', 'financial'),
  days: registerLabel(z.array(daySchema).check(z.minLength(1)), 'restricted', 'financial'),
  isVoid: registerLabel(z.exactOptional(z.literal(true)), 'restricted', 'financial'),
  ...asOnTheDay,
}));
/** One person at one event. */
export type Participation = RowOf<typeof participationRow>;

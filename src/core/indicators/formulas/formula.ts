/** What an indicator's value is computed from: small expressions that are picked from a form, never typed as code. */

import * as z from 'zod/mini';
import { idSchema } from '../../base/schemas.ts';
import { eventTypes } from '../../evidence/event-type.ts';
import { organisationKinds } from '../../parties/organisation.ts';
import { ageBands, sexes } from '../../register/participation.ts';
import type { DeepReadonly } from '../../row.ts';

/**
 * By which events are chosen; all that is said must hold, and of a list one is enough. `results`: events whose work-plan items deliver activities
 * that contribute to one of these results, directly or through others; `places`: words that the name of the place holds.
 */
const scopeFields = {
  types: z.exactOptional(z.array(z.enum(eventTypes))),
  strands: z.exactOptional(z.array(idSchema)),
  items: z.exactOptional(z.array(idSchema)),
  results: z.exactOptional(z.array(idSchema)),
  places: z.exactOptional(z.array(z.string())),
};

/** Whom of those who came a formula counts; everybody where nothing is said. */
const whoSchema = z.strictObject({
  sex: z.exactOptional(z.enum(sexes)),
  ageBand: z.exactOptional(z.enum(ageBands)),
  organisationKind: z.exactOptional(z.enum(organisationKinds)),
});

const people = { ...scopeFields, who: z.exactOptional(whoSchema) };

/** The schemas of formulas that count something, by kind. */
const termSchemas = {
  events: z.strictObject({ kind: z.literal('events'), ...scopeFields }),
  persons: z.strictObject({ kind: z.literal('persons'), ...people }),
  participations: z.strictObject({ kind: z.literal('participations'), ...people }),
  organisations: z.strictObject({
    kind: z.literal('organisations'),
    ...scopeFields,
    organisationKinds: z.exactOptional(z.array(z.enum(organisationKinds))),
  }),
  documents: z.strictObject({
    kind: z.literal('documents'),
    documentKinds: z.exactOptional(z.array(z.string())),
    languages: z.exactOptional(z.array(z.string())),
    subjects: z.exactOptional(z.array(z.string())),
  }),
  sum: z.strictObject({ kind: z.literal('sum'), indicators: z.array(idSchema) }),
} as const;

/** A formula that gives one number. */
export const termSchema = z.discriminatedUnion('kind', [
  termSchemas.events,
  termSchemas.persons,
  termSchemas.participations,
  termSchemas.organisations,
  termSchemas.documents,
  termSchemas.sum,
]);

/** A formula: a count, the sum of other indicators' values, or the ratio of two of them. Without one, values are typed. */
export const formulaSchema = z.union([
  termSchema,
  z.strictObject({ kind: z.literal('ratio'), numerator: termSchema, denominator: termSchema }),
]);

/** A formula. */
export type Formula = DeepReadonly<z.infer<typeof formulaSchema>>;
/** The formulas of a kind. */
export type FormulaOf<Kind extends Formula['kind']> = Extract<Formula, { readonly kind: Kind }>;
/** A formula that gives one number. */
export type Term = Exclude<Formula, { readonly kind: 'ratio' }>;
/** The terms that read lists of people. */
export type ListTerm = FormulaOf<'persons' | 'participations' | 'organisations'>;
/** The terms of each kind. */
export type Terms = { readonly [Kind in Term['kind']]: FormulaOf<Kind> };
/** Which events a formula counts. */
export type Scope = Omit<FormulaOf<'events'>, 'kind'>;
/** Whom of those who came a formula counts. */
export type Who = NonNullable<FormulaOf<'persons'>['who']>;

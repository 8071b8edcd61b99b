/**
 * What every field of the record declares: who may see it, how long it must be kept, and - where it counts something - what it counts.
 * Redaction, logs, exports and the public version obey these labels; a law test fails where one is missing.
 */

import * as z from 'zod/mini';

/**
 * - `public`: may stand in the public version.
 * - `internal`: for the project team and its donor.
 * - `restricted`: can hurt people or bodies if it leaks; shown by need.
 * - `secret`: names and contacts of persons; never in a report body.
 */
export const sensitivities = ['public', 'internal', 'restricted', 'secret'] as const;
/** Who may see a field. */
export type Sensitivity = (typeof sensitivities)[number];

/**
 * - `contract`: as long as the contract's documents, five years after the balance is paid (Regulation (EU, Euratom) 2024/2509, art. 133).
 * - `financial`: the same term, and while an audit, appeal or claim is open.
 * - `personal`: until its purpose ends, unless a financial hold applies.
 * - `working`: as long as the project is worked on.
 */
export const retentions = ['contract', 'financial', 'personal', 'working'] as const;
/** How long a field must be kept. */
export type Retention = (typeof retentions)[number];

/** What a count counts. */
export const unitKinds = [
  'persons',
  'participations',
  'events',
  'organisations',
  'documents',
  'money',
  'percent',
  'other',
] as const;
/** What a count counts. */
export type UnitKind = (typeof unitKinds)[number];

/** A field's labels. `unit` is a kind, or `indicator` where the row's indicator says what is counted. */
export type FieldLabel = {
  readonly sensitivity: Sensitivity;
  readonly retention: Retention;
  readonly unit?: UnitKind | 'indicator';
};

/** The labels of all fields, by schema instance. */
export const fieldLabels = z.registry<FieldLabel>();

/**
 * What a field of the record may declare. The record stands in the journal, which keeps what was written for ever and shows it to whoever reads it;
 * so nothing in it is secret or personal. Names, contacts and passwords have tables of their own, outside of it.
 */
type RecordSensitivity = Exclude<Sensitivity, 'secret'>;
type RecordRetention = Exclude<Retention, 'personal'>;

/** The schema as a field of the record with its labels. */
export function label<Schema extends z.core.$ZodType>(
  schema: Schema,
  sensitivity: RecordSensitivity,
  retention: RecordRetention,
): Schema {
  return labelled(schema, { sensitivity, retention });
}

/** The schema as a field of the record that counts `unit`. */
export function countLabel<Schema extends z.core.$ZodType>(
  schema: Schema,
  unit: UnitKind | 'indicator',
  [sensitivity, retention]: readonly [RecordSensitivity, RecordRetention],
): Schema {
  return labelled(schema, { sensitivity, retention, unit });
}

/** The schema as a field of the register, which stands outside of the record and its journal: there fields may be secret and personal. */
export const registerLabel = <Schema extends z.core.$ZodType>(
  schema: Schema,
  sensitivity: Sensitivity,
  retention: Retention,
): Schema => labelled(schema, { sensitivity, retention });

function labelled<Schema extends z.core.$ZodType>(schema: Schema, meta: FieldLabel): Schema {
  const field = z.clone(schema);
  fieldLabels.add(field, meta);
  return field;
}

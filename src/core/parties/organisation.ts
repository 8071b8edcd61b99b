import * as z from 'zod/mini';
import { textSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** Kinds of organisations. */
export const organisationKinds = [
  'authority',
  'cso',
  'diaspora',
  'international',
  'donor',
  'university',
  'other',
] as const;

/** An organisation that the project deals with: a stakeholder, never the office that runs Strand. */
export const organisationRow = plainRow('org', () => ({
  kind: label(z.exactOptional(z.enum(organisationKinds)), 'public', 'contract'),
  name: label(textSchema, 'public', 'contract'),
  acronym: label(z.exactOptional(z.string()), 'public', 'contract'),
  networks: label(z.exactOptional(z.array(z.string())), 'internal', 'contract'),
}));
/** An organisation. */
export type Organisation = RowOf<typeof organisationRow>;

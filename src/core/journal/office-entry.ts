/**
 * What the journal of an office keeps of its own affairs: who was let in, given what, and what left the house. Its schema has ids, names of an open
 * set and hashes, and no text that a person typed: no name, no address and no secret can get in.
 */

import * as z from 'zod/mini';
import type { Id } from '../base/id.ts';
import { idSchema } from '../base/schemas.ts';
import { permissions, roleNames } from '../permissions.ts';
import type { DeepReadonly } from '../row.ts';

/** The number of the shape of entries of an office; a later shape is read through `core/upgrades`. */
export const officeJournalSchema = 1;

/** What a user is in an office, beside the roles in its projects. An administrator has all its projects as one. */
export const officeRoles = ['administrator', 'member'] as const;
/** What a user is in an office. */
export type OfficeRole = (typeof officeRoles)[number];

/** One affair of an office. Users, links, tokens and projects stand by id. */
export const affairSchema = z.union([
  z.strictObject({ did: z.literal('create-office') }),
  z.strictObject({ did: z.literal('create-project'), project: idSchema }),
  // `head` is the hash with which the journal of the project ended as it came or went.
  z.strictObject({
    did: z.enum(['import-project', 'export-project']),
    project: idSchema,
    head: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  z.strictObject({ did: z.enum(['add-user', 'change-role']), user: idSchema, role: z.enum(officeRoles) }),
  z.strictObject({ did: z.enum(['remove-user', 'invite-user', 'reset-password']), user: idSchema }),
  z.strictObject({
    did: z.literal('grant-role'),
    project: idSchema,
    user: idSchema,
    role: z.enum(roleNames),
    strands: z.exactOptional(z.array(idSchema)),
  }),
  z.strictObject({ did: z.literal('withdraw-role'), project: idSchema, user: idSchema }),
  z.strictObject({
    did: z.literal('make-token'),
    user: idSchema,
    token: idSchema,
    scopes: z.array(z.enum(permissions)),
  }),
]);
/** One affair of an office. */
export type OfficeAffair = DeepReadonly<z.infer<typeof affairSchema>>;

/** An entry of an office's journal as it is hashed and stored, as canonical JSON. Entries are numbered from 1 without gaps. */
export type OfficeEntry = {
  readonly schema: typeof officeJournalSchema;
  readonly office: string;
  readonly number: number;
  /** The moment in UTC, as the server's clock had it; order goes by `number`. */
  readonly at: string;
  /** The user who did it, by id. */
  readonly actor: Id;
  readonly affair: OfficeAffair;
};

/** An office's entry with its text as it was hashed and its hash, made as those of a project are. */
export type ChainedOfficeEntry = {
  readonly entry: OfficeEntry;
  readonly text: string;
  readonly hash: string;
};

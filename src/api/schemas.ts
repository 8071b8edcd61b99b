/** Schemas that several contracts share. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';

/** The id of an office: a UUID in lower case. */
export const officeSchema = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** What names an office in a path. */
export const officeParams = z.strictObject({ office: officeSchema });

/** What names a project in a path. */
export const projectParams = z.strictObject({ office: officeSchema, project: idSchema });

/** The version of a project: the number of the last entry of its journal, 0 before the first. */
export const versionSchema = z.int().check(z.nonnegative());

/** A moment, in milliseconds since 1970. */
export const momentSchema = z.int().check(z.nonnegative());

/** A SHA-256 in hex. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A SHA-256 in base 16 names a file of a project. */
export const fileParams = z.strictObject({ office: officeSchema, project: idSchema, sha256: sha256Schema });

/** A user of an office in a path. */
export const officeUserParams = z.strictObject({ office: officeSchema, user: idSchema });

/** A user in a project in a path. */
export const projectUserParams = z.strictObject({ office: officeSchema, project: idSchema, user: idSchema });

/** Which part of a journal: the entries after a number, at most so many. */
export const journalPart = z.strictObject({
  after: z._default(z.int().check(z.nonnegative()), 0),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(500)), 100),
});

/** Schemas that the contracts about accounts share. Lengths are in UTF-16 units. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { languages } from '../core/base/text.ts';

/** A mail address: one `@` between two parts, and nothing that would make it a list. */
export const emailSchema = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,189}$/));

/** A person's name, or what a thing is called by its owner. */
export const nameSchema = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/\S/));

/** A password as it is typed; what is too short is said by Problem `weak-password`. */
export const passwordSchema = z.string().check(z.minLength(1), z.maxLength(1000));

/** The language that a user reads. */
export const localeSchema = z.enum(languages);

/** A secret that Strand has made: the token of a link, the name of a ceremony. */
export const secretSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** A credential of a passkey, in base64url. */
export const credentialSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,1400}$/));

/** A user, as he sees himself. */
export const userSchema = z.strictObject({
  user: idSchema,
  email: z.string(),
  name: z.string(),
  locale: z.string(),
  isOperator: z.boolean(),
});

/** What the browser's own function takes, `navigator.credentials`, under a name by which the answer is known again. */
export const ceremonySchema = z.strictObject({
  id: secretSchema,
  options: z.record(z.string(), z.unknown()),
});

/** What the browser's own function gave, as `toJSON()` makes it. */
export const credentialResponse = z.record(z.string(), z.unknown());

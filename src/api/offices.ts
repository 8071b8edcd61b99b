/** Contracts about offices, their users and what they see across their projects. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { officeRoles } from '../core/journal/office-entry.ts';
import { contract } from './contract.ts';
import { officeParams, officeSchema, officeUserParams } from './schemas.ts';

const nameSchema = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/\S/));
const roleSchema = z.enum(officeRoles);

/** The offices that one is of. */
export const listOffices = contract({
  id: 'list-offices',
  method: 'get',
  path: '/api/offices',
  title: 'List the offices that you are of',
  access: 'signed-in',
  gives: {
    status: 200,
    json: z.strictObject({
      offices: z.array(z.strictObject({ office: officeSchema, name: z.string(), role: roleSchema })),
    }),
  },
});

/** A new office, of which one becomes the administrator. */
export const createOffice = contract({
  id: 'create-office',
  method: 'post',
  path: '/api/offices',
  title: 'Make an office and become its administrator',
  access: 'operator',
  takes: { json: z.strictObject({ name: nameSchema }) },
  gives: { status: 201, json: z.strictObject({ office: officeSchema }) },
  problems: ['not-allowed'],
});

/** The users of an office. */
export const listUsers = contract({
  id: 'list-users',
  method: 'get',
  path: '/api/offices/{office}/users',
  title: 'List the users of an office',
  access: { office: 'administrator' },
  params: officeParams,
  gives: {
    status: 200,
    json: z.strictObject({
      users: z.array(
        z.strictObject({
          user: idSchema,
          name: z.string(),
          email: z.string(),
          role: roleSchema,
          isDisabled: z.boolean(),
        }),
      ),
    }),
  },
});

/** When the installation was last backed up. */
export const readLastBackup = contract({
  id: 'read-last-backup',
  method: 'get',
  path: '/api/offices/{office}/last-backup',
  title: 'Read when all of Strand was last backed up',
  access: { office: 'administrator' },
  params: officeParams,
  gives: {
    status: 200,
    json: z.strictObject({
      backup: z.exactOptional(z.strictObject({ at: z.string(), sizeBytes: z.int().check(z.nonnegative()) })),
    }),
  },
});

/** Changes what a user is in an office. */
export const setOfficeRole = contract({
  id: 'set-office-role',
  method: 'put',
  path: '/api/offices/{office}/users/{user}',
  title: 'Change what a user is in an office',
  access: { office: 'administrator' },
  params: officeUserParams,
  takes: { json: z.strictObject({ role: roleSchema }) },
  gives: { status: 204 },
  problems: ['unknown-user', 'last-administrator'],
});

/** Puts a user out of an office, with all his roles in its projects. */
export const removeUser = contract({
  id: 'remove-user',
  method: 'delete',
  path: '/api/offices/{office}/users/{user}',
  title: 'Put a user out of an office, with all his roles in its projects',
  access: { office: 'administrator' },
  params: officeUserParams,
  gives: { status: 204 },
  problems: ['unknown-user', 'last-administrator'],
});

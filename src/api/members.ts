/** Contracts about who has which part in a project. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { officeRoles } from '../core/journal/office-entry.ts';
import { roleNames } from '../core/permissions.ts';
import { contract } from './contract.ts';
import { projectParams, projectUserParams } from './schemas.ts';

const grantSchema = z.strictObject({
  role: z.enum(roleNames),
  strands: z.exactOptional(z.array(idSchema)),
});

/** The members of a project. */
export const listMembers = contract({
  id: 'list-members',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/members',
  title: 'List the members of a project with their roles',
  access: { project: 'manage-project' },
  params: projectParams,
  gives: {
    status: 200,
    json: z.strictObject({ members: z.array(z.extend(grantSchema, { user: idSchema })) }),
  },
});

/** The names behind the ids in journals and grants. Who has no role is of the office no more. */
export const listPeople = contract({
  id: 'list-people',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/people',
  title:
    'List the names of those who have or had a part in a project, and for its administrators of all who could be given one',
  access: { project: 'read-journal' },
  params: projectParams,
  gives: {
    status: 200,
    json: z.strictObject({
      people: z.array(
        z.strictObject({
          user: idSchema,
          name: z.string(),
          role: z.exactOptional(z.enum(officeRoles)),
          hasPart: z.boolean(),
        }),
      ),
    }),
  },
});

/** Gives a user of the office a role in a project, for a partner in strands. */
export const setMember = contract({
  id: 'set-member',
  method: 'put',
  path: '/api/offices/{office}/projects/{project}/members/{user}',
  title: 'Give a user of the office a role in a project',
  access: { project: 'manage-project' },
  params: projectUserParams,
  takes: { json: grantSchema },
  gives: { status: 204 },
  unversioned:
    'The last word counts; it names the whole grant, and the journal of the office keeps every one.',
  problems: ['unknown-user'],
});

/** Takes a user's role in a project away. */
export const removeMember = contract({
  id: 'remove-member',
  method: 'delete',
  path: '/api/offices/{office}/projects/{project}/members/{user}',
  title: "Take a user's role in a project away",
  access: { project: 'manage-project' },
  params: projectUserParams,
  gives: { status: 204 },
  unversioned: 'Taking a role away twice is the same as once.',
  problems: ['unknown-user'],
});

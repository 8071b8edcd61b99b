/** Contracts about projects as a whole. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { roleNames } from '../core/permissions.ts';
import { recordSchema } from '../core/project.ts';
import { contract } from './contract.ts';
import { officeParams, projectParams, versionSchema } from './schemas.ts';

const listedProject = z.strictObject({
  project: idSchema,
  version: versionSchema,
  role: z.enum(roleNames),
});

/** The projects of an office in which one has a role. */
export const listProjects = contract({
  id: 'list-projects',
  method: 'get',
  path: '/api/offices/{office}/projects',
  title: 'List the projects of an office in which you have a role',
  access: { office: 'member' },
  params: officeParams,
  gives: { status: 200, json: z.strictObject({ projects: z.array(listedProject) }) },
});

/** A new project without rows. */
export const createProject = contract({
  id: 'create-project',
  method: 'post',
  path: '/api/offices/{office}/projects',
  title: 'Make an empty project',
  access: { office: 'administrator' },
  params: officeParams,
  gives: { status: 201, json: z.strictObject({ project: idSchema }) },
});

/** The record of a project, and the role in which one reads it. */
export const readProject = contract({
  id: 'read-project',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}',
  title: 'Read the record of a project',
  access: { project: 'read' },
  params: projectParams,
  gives: {
    status: 200,
    json: z.strictObject({ version: versionSchema, role: z.enum(roleNames), record: recordSchema }),
  },
  versioned: 'read',
});

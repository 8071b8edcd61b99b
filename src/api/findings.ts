import * as z from 'zod/mini';
import { daySchema } from '../core/base/schemas.ts';
import { contract } from './contract.ts';
import { findingSchema } from './finding-schema.ts';
import { projectParams, versionSchema } from './schemas.ts';

/** Findings as of a day, at a version; those that waivers accept apart. */
export const findingsAnswer = z.strictObject({
  version: versionSchema,
  asOf: daySchema,
  findings: z.array(findingSchema),
  waived: z.array(findingSchema),
});

/** What the checks find in a project, as of a day; without one the end of the open report's period. */
export const readFindings = contract({
  id: 'read-findings',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/findings',
  title: 'Check a project',
  access: { project: 'read' },
  params: projectParams,
  query: z.strictObject({ asOf: z.exactOptional(daySchema) }),
  gives: {
    status: 200,
    json: findingsAnswer,
  },
});

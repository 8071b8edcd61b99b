import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { severities } from '../core/checks/check.ts';
import { roleNames } from '../core/permissions.ts';
import { contract } from './contract.ts';
import { officeParams, officeSchema, versionSchema } from './schemas.ts';

const words = z.record(z.string(), z.string());

const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('indicator'),
    of: idSchema,
    body: z.strictObject({
      current: z.exactOptional(z.string()),
      target: z.exactOptional(z.string()),
      light: z.enum(['reached', 'on-the-way', 'behind', 'no-value', 'no-target']),
    }),
  }),
  z.strictObject({
    kind: z.literal('budget'),
    of: idSchema,
    body: z.strictObject({
      planned: z.exactOptional(z.int()),
      spent: z.exactOptional(z.int()),
      currency: z.string(),
    }),
  }),
  z.strictObject({
    kind: z.literal('check'),
    of: z.string(),
    body: z.strictObject({ severity: z.enum(severities), count: z.int() }),
  }),
  z.strictObject({
    kind: z.literal('project'),
    of: idSchema,
    body: z.strictObject({
      title: words,
      acronym: z.exactOptional(z.string()),
      start: z.exactOptional(z.string()),
      end: z.exactOptional(z.string()),
      reportDue: z.exactOptional(z.string()),
      sample: z.exactOptional(z.boolean()),
      asOf: z.string(),
    }),
  }),
]);

const portfolioSchema = z.strictObject({
  projects: z.array(
    z.strictObject({
      office: officeSchema,
      project: idSchema,
      version: versionSchema,
      role: z.enum(roleNames),
      figures: z.array(figureSchema),
    }),
  ),
});

/** What all projects of an office come to that one may read. */
export const readPortfolio = contract({
  id: 'read-portfolio',
  method: 'get',
  path: '/api/offices/{office}/portfolio',
  title: 'See the projects of an office side by side',
  access: { office: 'member' },
  params: officeParams,
  gives: { status: 200, json: portfolioSchema },
});

/** The same for all offices that one is of. */
export const readWholePortfolio = contract({
  id: 'read-whole-portfolio',
  method: 'get',
  path: '/api/portfolio',
  title: 'See the projects of all your offices side by side',
  access: 'signed-in',
  gives: { status: 200, json: portfolioSchema },
});

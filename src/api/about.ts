/** Contracts about Strand itself. */

import * as z from 'zod/mini';
import { contract } from './contract.ts';

const stateSchema = z.strictObject({ state: z.literal('ok') });

/** Whether the process lives. */
export const readHealth = contract({
  id: 'read-health',
  method: 'get',
  path: '/healthz',
  title: 'Ask whether Strand lives',
  access: 'anyone',
  isUrgent: true,
  gives: { status: 200, json: stateSchema },
});

/** Whether it can serve: the database answers and has the layout that this Strand works on. */
export const readReadiness = contract({
  id: 'read-readiness',
  method: 'get',
  path: '/readyz',
  title: 'Ask whether Strand can serve',
  access: 'anyone',
  isUrgent: true,
  gives: { status: 200, json: stateSchema },
  problems: ['database-unreachable', 'database-busy', 'database-layout-differs'],
});

/** What can be asked, as an OpenAPI document. */
export const readOpenApi = contract({
  id: 'read-open-api',
  method: 'get',
  path: '/api/openapi.json',
  title: 'Read what can be asked, as an OpenAPI document',
  access: 'anyone',
  gives: { status: 200, json: z.record(z.string(), z.unknown()) },
});

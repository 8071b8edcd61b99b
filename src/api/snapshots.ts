import * as z from 'zod/mini';
import { snapshotRow } from '../core/report/snapshot.ts';
import { contract } from './contract.ts';
import { projectParams } from './schemas.ts';

/** What was frozen of a project's reports, also for those who may read only that. */
export const listSnapshots = contract({
  id: 'list-snapshots',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/snapshots',
  title: 'List what was frozen of the reports of a project',
  access: { project: 'read-submitted' },
  params: projectParams,
  gives: { status: 200, json: z.strictObject({ snapshots: z.array(snapshotRow.schema) }) },
});

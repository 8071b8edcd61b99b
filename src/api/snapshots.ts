import * as z from 'zod/mini';
import { reportRow } from '../core/report/report.ts';
import { snapshotRow } from '../core/report/snapshot.ts';
import { contract } from './contract.ts';
import { reportFormats } from './reports.ts';
import { projectParams, sha256Schema } from './schemas.ts';

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

const mostBytes = 50 * 1024 * 1024;

const { id, report, version, on, files } = snapshotRow.schema.shape;
const { kind, from, to } = reportRow.schema.shape;

const fileSchema = z.strictObject({ name: z.string(), sha256: sha256Schema });

/** The snapshot that a file is of, and the report, where that is still in the record. */
const identifiedSchema = z.strictObject({
  id,
  report,
  version,
  on,
  files,
  of: z.exactOptional(z.strictObject({ kind, from, to })),
});

/** Says which submitted report a file is: `kept` to the byte, `altered`, or `unknown` to this project. */
export const identifyReport = contract({
  id: 'identify-report',
  method: 'post',
  path: '/api/offices/{office}/projects/{project}/identify',
  title: 'Say which submitted report of a project a file is, or that it was altered',
  access: { project: 'read-submitted' },
  params: projectParams,
  takes: { file: [...Object.values(reportFormats), 'application/octet-stream'], mostBytes },
  gives: {
    status: 200,
    json: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('kept'), snapshot: identifiedSchema, file: fileSchema }),
      z.strictObject({ is: z.literal('altered'), snapshot: identifiedSchema }),
      z.strictObject({ is: z.literal('unknown') }),
    ]),
  },
  unversioned: 'It changes no row, and keeps nothing of the file.',
  problems: [
    'input-too-large',
    'wrong-media-type',
    'unreadable-input',
    'reading-too-long',
    'reading-too-large',
  ],
});

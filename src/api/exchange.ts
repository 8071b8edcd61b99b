/** Contracts about files that go in and out: projects that can be mailed from one office to another, and reports that are read into records. */

import * as z from 'zod/mini';
import { daySchema, idSchema, ordinalSchema } from '../core/base/schemas.ts';
import { recordSchema } from '../core/project.ts';
import { contract } from './contract.ts';
import { findingSchema } from './finding-schema.ts';
import { officeParams, projectParams, sha256Schema } from './schemas.ts';

const mediaType = 'application/octet-stream';
const mostProjectBytes = 512 * 1024 * 1024;

/** A project as a `.strand` file, which a passphrase encrypts. */
export const exportProject = contract({
  id: 'export-project',
  method: 'post',
  path: '/api/offices/{office}/projects/{project}/export',
  title: 'Download a project with its journal and files, to be taken into another office',
  access: { project: 'read-journal' },
  params: projectParams,
  takes: {
    json: z.strictObject({
      passphrase: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(1000))),
    }),
  },
  gives: { status: 200, file: [mediaType] },
  unversioned: 'It changes no row; the journal of the office keeps that the project left the house.',
  isHeavy: true,
});

/** Takes a project from such a file, without a passphrase. */
export const importProject = contract({
  id: 'import-project',
  method: 'post',
  path: '/api/offices/{office}/imports',
  title: 'Take a project into an office from a file that another Strand gave',
  access: { office: 'administrator' },
  params: officeParams,
  takes: { file: [mediaType], mostBytes: mostProjectBytes },
  gives: { status: 201, json: z.strictObject({ project: idSchema }) },
  problems: [
    'project-exists',
    'input-too-large',
    'reading-too-long',
    'reading-too-large',
    'archive-unreadable',
    'archive-ends-early',
    'archive-damaged',
    'archive-is-newer',
    'archive-of-other-kind',
    'passphrase-missing',
    'data-is-newer',
  ],
});

const mostReportBytes = 32 * 1024 * 1024;

const issueSchema = z.strictObject({
  severity: z.literal('warning'),
  message: z.string(),
  line: z.exactOptional(ordinalSchema),
});

/** Reads the text of a report, or a record, and checks it. What comes of it can be looked at, and taken over by the command `import-record`. */
export const readReport = contract({
  id: 'read-report',
  method: 'post',
  path: '/api/offices/{office}/readings',
  title: 'Read a report into a record, check it, and keep nothing of it',
  access: { office: 'member' },
  params: officeParams,
  query: z.strictObject({
    name: z._default(z.string().check(z.minLength(1), z.maxLength(200)), 'report'),
    asOf: z.exactOptional(daySchema),
  }),
  takes: {
    file: ['text/plain', 'application/json', 'application/octet-stream'],
    mostBytes: mostReportBytes,
  },
  gives: {
    status: 200,
    json: z.strictObject({
      format: z.string(),
      sha256: sha256Schema,
      record: recordSchema,
      issues: z.array(issueSchema),
      asOf: daySchema,
      findings: z.array(findingSchema),
      waived: z.array(findingSchema),
    }),
  },
  problems: ['unreadable-input', 'input-too-large', 'reading-too-long', 'reading-too-large'],
});

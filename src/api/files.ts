/** Contracts about files that a project holds as evidence. */

import * as z from 'zod/mini';
import { evidenceTypes, keptFileTypes } from '../core/kept-file-types.ts';
import { contract } from './contract.ts';
import { fileParams, projectParams, sha256Schema } from './schemas.ts';

const fileSchema = z.strictObject({
  sha256: sha256Schema,
  sizeBytes: z.int().check(z.nonnegative()),
  mediaType: z.string(),
  use: z.enum(['evidence', 'snapshot']),
});

const mostFileBytes = 50 * 1024 * 1024;

/** The files of a project. */
export const listFiles = contract({
  id: 'list-files',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/files',
  title: 'List the files of a project',
  access: { project: 'read' },
  params: projectParams,
  gives: { status: 200, json: z.strictObject({ files: z.array(fileSchema) }) },
});

/** Keeps a file as evidence. */
export const keepFile = contract({
  id: 'keep-file',
  method: 'post',
  path: '/api/offices/{office}/projects/{project}/files',
  title: 'Keep a file as evidence',
  access: { project: 'by-changes' },
  params: projectParams,
  takes: { file: evidenceTypes, mostBytes: mostFileBytes },
  gives: { status: 201, json: fileSchema },
  unversioned: 'A file is named by its content: keeping it twice keeps it once, and changes no row.',
  problems: ['input-too-large', 'wrong-media-type', 'not-allowed'],
});

/** A file with its bytes. */
export const readFile = contract({
  id: 'read-file',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/files/{sha256}',
  title: 'Download a file',
  access: { project: 'read-submitted' },
  params: fileParams,
  gives: { status: 200, file: keptFileTypes },
  problems: ['file-missing'],
});

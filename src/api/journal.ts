/** Contracts about journals: of a project, and of an office's own affairs. */

import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { chained, happeningSchema, journalEntrySchema, officeEntrySchema } from './journal-schemas.ts';
import { journalPart, officeParams, projectParams } from './schemas.ts';

/** A part of a project's journal. */
export const readJournal = contract({
  id: 'read-journal',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/journal',
  title: 'Read a part of the journal of a project',
  access: { project: 'read-journal' },
  params: projectParams,
  query: journalPart,
  gives: { status: 200, json: z.strictObject({ entries: z.array(chained(journalEntrySchema)) }) },
});

/** A project's journal as the lines that the verifier reads. */
export const exportJournal = contract({
  id: 'export-journal',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/journal.jsonl',
  title: 'Download the whole journal of a project, to be verified',
  access: { project: 'read-journal' },
  params: projectParams,
  gives: { status: 200, file: ['application/jsonl'] },
});

/** What happens in a project while one has it open. */
export const watchProject = contract({
  id: 'watch-project',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/events',
  title: 'Be told of changes of a project as they happen',
  access: { project: 'read' },
  params: projectParams,
  query: z.strictObject({ after: z.exactOptional(z.int().check(z.nonnegative())) }),
  gives: { status: 200, events: happeningSchema },
});

/** A part of an office's journal. */
export const readOfficeJournal = contract({
  id: 'read-office-journal',
  method: 'get',
  path: '/api/offices/{office}/journal',
  title: 'Read a part of the journal of an office',
  access: { office: 'administrator' },
  params: officeParams,
  query: journalPart,
  gives: { status: 200, json: z.strictObject({ entries: z.array(chained(officeEntrySchema)) }) },
});

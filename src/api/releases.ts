import * as z from 'zod/mini';
import { grounds } from '../core/release/grounds.ts';
import { releaseInput } from '../core/release/release-input.ts';
import { releaseRow } from '../core/release/release.ts';
import { encodings } from '../core/release/scan/readings.ts';
import { likenesses } from '../core/release/scan/find-in-text.ts';
import { idSchema, ordinalSchema } from '../core/base/schemas.ts';
import { contract } from './contract.ts';
import { fileParams, projectParams } from './schemas.ts';

const releasesPath = '/api/offices/{office}/projects/{project}/releases';

/** What was published of a project's reports, also for those who may read only what was submitted. */
export const listReleases = contract({
  id: 'list-releases',
  method: 'get',
  path: releasesPath,
  title: 'List what was published of the reports of a project',
  access: { project: 'read-submitted' },
  params: projectParams,
  gives: { status: 200, json: z.strictObject({ releases: z.array(releaseRow.schema) }) },
});

const hitSchema = z.strictObject({
  id: z.string(),
  entity: z.string(),
  likeness: z.enum(likenesses),
  encoding: z.enum(encodings),
  file: z.string(),
  part: z.string(),
});

const countSchema = z.int().check(z.nonnegative());

/**
 * What a release would be: its documents; how much is withheld, by ground; how many small counts are hidden; small counts that are public already;
 * what the scan found in its documents and in earlier ones, each place by the redaction or the person in the register whose words they are; parts that
 * could not be looked through; of how many people the names could not be read; and redactions that another user has not reviewed.
 */
const previewSchema = z.strictObject({
  documents: z.array(z.strictObject({ name: z.string(), sizeBytes: countSchema })),
  withheld: z.array(z.strictObject({ ground: z.string(), passages: countSchema, rows: countSchema })),
  hiddenCounts: countSchema,
  exposed: z.array(z.strictObject({ indicator: z.string(), period: z.string(), cell: z.string() })),
  hits: z.array(hitSchema),
  earlier: z.array(hitSchema),
  unread: z.array(z.strictObject({ file: z.string(), part: z.string(), why: z.string() })),
  unreadNames: countSchema,
  unreviewed: z.array(idSchema),
});

/** Compiles a release and looks through it, and keeps nothing. */
export const previewRelease = contract({
  id: 'preview-release',
  method: 'post',
  path: `${releasesPath}/preview`,
  title: 'See what publishing a report would show and withhold',
  access: { project: 'release-report' },
  params: projectParams,
  takes: { json: releaseInput },
  gives: { status: 200, json: previewSchema },
  unversioned: 'it keeps nothing',
  isHeavy: true,
  problems: [
    'reading-too-long',
    'reading-too-large',
    'unknown-row',
    'row-exists',
    'report-open',
    'redactions-stale',
    'redactions-of-other-text',
    'report-not-written',
  ],
});

/** A PDF that the project holds, without what is withheld in its record. */
export const redactFile = contract({
  id: 'redact-file',
  method: 'post',
  path: '/api/offices/{office}/projects/{project}/files/{sha256}/redaction',
  title: 'Take what is withheld out of a PDF of the project, and keep nothing of it',
  access: { project: 'release-report' },
  params: fileParams,
  gives: { status: 200, file: ['application/pdf'] },
  unversioned: 'it keeps nothing',
  isHeavy: true,
  problems: [
    'file-missing',
    'no-pdf',
    'redactions-stale',
    'pdf-not-redacted',
    'reading-too-long',
    'reading-too-large',
  ],
});

const spanSchema = z.strictObject({ start: ordinalSchema, end: ordinalSchema });

/** What may have to be withheld from the public, with the grounds that there are. */
export const suggestRedactions = contract({
  id: 'suggest-redactions',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/suggested-redactions',
  title: 'Suggest what to withhold from the public',
  access: { project: 'read' },
  params: projectParams,
  gives: {
    status: 200,
    json: z.strictObject({
      grounds: z.array(
        z.strictObject({ code: z.enum(grounds.map(({ code }) => code)), protects: z.string() }),
      ),
      suggestions: z.array(
        z.strictObject({
          row: idSchema,
          field: z.string(),
          span: z.exactOptional(spanSchema),
          seen: z.exactOptional(z.string()),
          unit: z.exactOptional(z.string()),
          ground: z.string(),
          because: z.enum(['label', 'email', 'phone', 'account', 'withheld-elsewhere', 'says-who']),
          like: z.exactOptional(z.string()),
        }),
      ),
    }),
  },
});

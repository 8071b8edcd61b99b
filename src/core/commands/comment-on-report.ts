import * as z from 'zod/mini';
import { put } from '../change.ts';
import { commentRow } from '../report/comment.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { filledSchema } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

const { shape } = commentRow.schema;

/** Says something of a report: of a section of its template, of a row or one of its fields, or of all of it. */
export const commentOnReport = command({
  name: 'comment-on-report',
  title: 'Comment on a report',
  permission: 'comment',
  input: z.strictObject({
    id: shape.id,
    report: shape.report,
    section: shape.section,
    row: shape.row,
    field: shape.field,
    said: filledSchema,
    by: filledSchema,
    on: shape.on,
  }),
  decide(project, comment) {
    refuseStaleId(project, 'comments', comment.id);
    getRow(project, 'reports', comment.report);
    return [put('comments', comment)];
  },
});

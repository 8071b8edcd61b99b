import * as z from 'zod/mini';
import { put } from '../change.ts';
import { commentRow } from '../report/comment.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { filledSchema } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

const { shape } = commentRow.schema;

/** Answers a comment. An answer to an answer stands under the comment that began. */
export const answerComment = command({
  name: 'answer-comment',
  title: 'Answer a comment',
  permission: 'comment',
  input: z.strictObject({
    id: shape.id,
    answers: commentRow.schema.shape.id,
    said: filledSchema,
    by: filledSchema,
    on: shape.on,
  }),
  decide(project, { answers, ...answer }) {
    refuseStaleId(project, 'comments', answer.id);
    const answered = getRow(project, 'comments', answers);
    const { report } = answered;
    return [put('comments', { ...answer, report, answers: answered.answers ?? answered.id })];
  },
});

import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { aComment, aProject } from '../../../core/testing.ts';
import { commentsOn, openComments } from './comment-threads.ts';

const resolved = { by: 'usr_1', on: day('2022-04-22') };
const project = aProject({
  comments: [
    aComment({ id: 'cmt_1', section: 'summary', resolved }),
    aComment({ id: 'cmt_2', section: 'summary' }),
    aComment({ id: 'cmt_3', answers: 'cmt_1', section: 'summary' }),
    aComment({ id: 'cmt_4', section: 'context' }),
    aComment({ id: 'cmt_5', section: 'summary', report: 'rep_2' }),
  ],
});

describe('commentsOn', () => {
  it('are those of a section with their answers, the open ones first', () => {
    const threads = commentsOn(project, 'rep_1', 'summary');
    expect(threads.map(({ comment, answers }) => [comment.id, answers.map(({ id }) => id)])).toEqual([
      ['cmt_2', []],
      ['cmt_1', ['cmt_3']],
    ]);
  });
});

describe('openComments', () => {
  it('counts what is not settled, without answers', () => {
    expect([...openComments(project, 'rep_1')]).toEqual([
      ['summary', 1],
      ['context', 1],
    ]);
  });
});

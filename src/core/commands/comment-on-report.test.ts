import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { applyChanges } from '../change.ts';
import type { Project } from '../project.ts';
import { aComment, aProject } from '../testing.ts';
import { decideCommand } from './decide.ts';

const after = (project: Project, name: string, input: object): Project['comments'] =>
  applyChanges(project, decideCommand(project, name, input)).comments;
const hand = { by: 'usr_2', on: '2022-04-21' };

const asked = (fields: object) => () => after(aProject(), 'comment-on-report', { ...aComment(), ...fields });

describe('comment-on-report', () => {
  it('says something of a section, a row or the whole', () => {
    const comment = aComment({ section: 'summary', row: 'ind_1', field: 'title' });
    expect(after(aProject(), 'comment-on-report', comment)).toEqual([comment]);
  });
  it('refuses an empty comment, a report that is not there and an id that is taken', () => {
    expectProblem(asked({ said: ' ' }), 'invalid-input');
    expectProblem(asked({ report: 'rep_9' }), 'unknown-row');
    const project = aProject({ comments: [aComment()] });
    expectProblem(() => after(project, 'comment-on-report', aComment()), 'row-exists');
  });
});

describe('answer-comment', () => {
  const project = aProject({ comments: [aComment(), aComment({ id: 'cmt_2', answers: 'cmt_1' })] });
  const answer = { id: 'cmt_3', said: 'In the annex.', ...hand };
  it('stands under the comment that began', () => {
    for (const answers of ['cmt_1', 'cmt_2'])
      expect(after(project, 'answer-comment', { ...answer, answers })[2]).toEqual({
        ...answer,
        report: 'rep_1',
        answers: 'cmt_1',
      });
    expectProblem(() => after(project, 'answer-comment', { ...answer, answers: 'cmt_9' }), 'unknown-row');
  });
});

describe('resolve-comment', () => {
  it('says who has settled it, once', () => {
    const input = { comment: 'cmt_1', ...hand };
    const settled = after(aProject({ comments: [aComment()] }), 'resolve-comment', input);
    expect(settled).toEqual([
      aComment({ resolved: { by: 'usr_2', on: settled[0]?.resolved?.on ?? aComment().on } }),
    ]);
    const again = { ...input, by: 'usr_3' };
    expectProblem(() => after(aProject({ comments: settled }), 'resolve-comment', again), 'nothing-changes');
  });
});

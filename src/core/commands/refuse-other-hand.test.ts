import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { put, remove } from '../change.ts';
import { aComment, aProject } from '../testing.ts';
import { refuseOtherHand } from './refuse-other-hand.ts';

const resolved = (by: string) => aComment({ resolved: { by, on: day('2022-04-22') } });

describe('refuseOtherHand', () => {
  const project = aProject({ comments: [aComment()] });
  it('lets people write, settle and remove in their own name', () => {
    const own = [put('comments', aComment({ id: 'cmt_2', by: 'usr_2' })), put('comments', resolved('usr_2'))];
    expect(() => refuseOtherHand(project, own, 'usr_2')).not.toThrow();
    const mine = [put('comments', aComment({ said: 'Found it.' })), remove('comments', 'cmt_1')];
    expect(() => refuseOtherHand(project, mine, 'usr_1')).not.toThrow();
  });
  it('lets a comment go with its report, and forget a row that goes, whoever removes those', () => {
    const on = aProject({ comments: [aComment({ row: 'obs_1' })] });
    const changes = [remove('observations', 'obs_1'), put('comments', aComment())];
    expect(() => refuseOtherHand(on, changes, 'usr_2')).not.toThrow();
    const gone = [remove('reports', 'rep_1'), remove('comments', 'cmt_1')];
    expect(() => refuseOtherHand(on, gone, 'usr_2')).not.toThrow();
    expectProblem(() => refuseOtherHand(on, [remove('comments', 'cmt_1')], 'usr_2'), 'other-hand');
  });
  it.each([
    ['a comment', aComment({ id: 'cmt_2' })],
    ['a settlement', resolved('usr_1')],
    ['another hand under a comment', aComment({ by: 'usr_2' })],
    ['other words in a comment of another', aComment({ said: 'All is well.' })],
    ['another row for a comment of another', aComment({ row: 'obs_2' })],
  ])('refuses %s in the name of another', (_, row) => {
    expectProblem(() => refuseOtherHand(project, [put('comments', row)], 'usr_2'), 'other-hand');
  });
});

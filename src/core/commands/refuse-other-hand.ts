import { canonicalJson } from '../base/hash.ts';
import { type Change, rowIdOf, tableOf } from '../change.ts';
import { findRow } from '../indexes.ts';
import { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import type { Comment } from '../report/comment.ts';

/**
 * Throws Problem `other-hand` where changes write, change or remove a comment that is not of the user who asks for it, or settle one in another's name.
 * A comment goes with its report and with the comment that it answers, and forgets a row that goes.
 */
export function refuseOtherHand(project: Project, changes: readonly Change[], user: string): void {
  const gone = new Set(changes.flatMap((change) => ('put' in change ? [] : [change.id])));
  for (const change of changes.filter((one) => tableOf(one) === 'comments')) {
    const before = findRow(project, 'comments', rowIdOf(change));
    const after = 'put' in change && change.put === 'comments' ? change.row : undefined;
    const mayChange =
      after === undefined
        ? mayRemove(before, gone, user)
        : maySay(before, after, user) && maySettle(before, after, user);
    if (!mayChange) throw new Problem('other-hand');
  }
}

const mayRemove = (before: Comment | undefined, gone: ReadonlySet<string>, user: string): boolean =>
  before === undefined || before.by === user || gone.has(before.report) || gone.has(before.answers ?? '');

const maySay = (before: Comment | undefined, after: Comment, user: string): boolean => {
  const isSame = before !== undefined && saidIn(before, after) === saidIn(after, after);
  return isSame || (after.by === user && (before === undefined || before.by === user));
};

const maySettle = (before: Comment | undefined, { resolved }: Comment, user: string): boolean =>
  resolved === undefined || resolved.by === user || resolved.by === before?.resolved?.by;

/** All but who has settled it, and a row that is no more. */
function saidIn(comment: Comment, after: Comment): string {
  const { resolved: _, row, ...said } = comment;
  return canonicalJson({ ...said, ...(after.row !== undefined && { row }) });
}

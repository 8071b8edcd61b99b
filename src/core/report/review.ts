/**
 * How far a report has come, and who may decide on it. Pure functions of the record and the journal: what the screen shows and what the server
 * refuses is the same.
 */

import type { Id } from '../base/id.ts';
import { fieldsOfEntry } from '../journal/field-changes.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { Project } from '../project.ts';
import type { Approval } from './approval.ts';
import { isSubmitted } from './locked-periods.ts';
import type { Report } from './report.ts';

/** The stages of a report, in their order. A report that was frozen or submitted before it came into Strand is at the last. */
export const stages = ['draft', 'in-review', 'approved', 'submitted'] as const;
/** A stage of a report. */
export type Stage = (typeof stages)[number];

/** The stage of a report that says `content` (a SHA-256) now. */
export function stageOf(project: Project, report: Report, content: string | undefined): Stage {
  if (report.state === 'frozen' || report.state === 'submitted') return 'submitted';
  if (report.state === 'draft') return 'draft';
  return content !== undefined && approvalOf(project, report.id, content) ? 'approved' : 'in-review';
}

/** The decisions on a report, in their order. */
export const decisionsOn = (project: Project, report: Id): readonly Approval[] =>
  project.approvals.filter((row) => row.report === report).toSorted((a, b) => a.version - b.version);

/** The approval of what a report says: given to just that, and neither followed by a return nor by a reopening. `undefined` where there is none. */
export function approvalOf(project: Project, report: Id, content: string): Approval | undefined {
  const all = decisionsOn(project, report);
  const ended = all.findLastIndex(({ decision }) => decision !== 'approved');
  return all.slice(ended + 1).findLast((row) => row.content === content);
}

/** The last approval of a report that some other content has now; `undefined` where none was voided. */
export function voidedApprovalOf(project: Project, report: Id, content: string): Approval | undefined {
  const last = decisionsOn(project, report).at(-1);
  return last?.decision === 'approved' && last.content !== content ? last : undefined;
}

/**
 * The entry after which authors are counted: the last approval of the report by somebody of the office, or the last submission of any report. 0 where
 * there was none. What an outside approver has seen is no such entry, since an author records it.
 */
export function countsAuthorsAfter(project: Project, report: Id): number {
  const approved = decisionsOn(project, report).filter(
    ({ decision, external }) => decision === 'approved' && external === undefined,
  );
  const submitted = project.snapshots.filter(({ anchor }) => anchor !== undefined);
  return [...approved, ...submitted].reduce((last, { version }) => Math.max(last, version), 0);
}

/** Who has changed the record in these entries: all but comments, decisions, and how far a report has come. */
export const authorsOf = (entries: readonly JournalEntry[]): ReadonlySet<string> =>
  new Set(entries.filter(changesTheRecord).map(({ actor }) => actor));

const changesTheRecord = (entry: JournalEntry): boolean =>
  entry.register !== undefined ||
  fieldsOfEntry(entry).some(({ table, field }) => {
    if (table === 'comments' || table === 'approvals' || table === 'snapshots') return false;
    return table !== 'reports' || (field !== 'state' && field !== 'submittedOn');
  });

/** The approval, still standing, by which somebody has asked for a submitted report to be opened again; `undefined` where nobody has. */
export function reopeningAskedFor(project: Project, report: Report): Approval | undefined {
  const last = decisionsOn(project, report.id).at(-1);
  return isSubmitted(project, report) && last?.decision === 'reopened' ? last : undefined;
}

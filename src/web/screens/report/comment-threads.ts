import type { Id } from '../../../core/base/id.ts';
import type { Project, Rows } from '../../../core/project.ts';

type Comment = Rows['comments'];

/** A comment with its answers, the first one first. */
export type Thread = { readonly comment: Comment; readonly answers: readonly Comment[] };

/** What was said of a section of a report, open comments first; each part in the order in which it was said. */
export function commentsOn(project: Project, report: Id, section: string): readonly Thread[] {
  const all = project.comments.filter((row) => row.report === report);
  return all
    .filter((row) => row.answers === undefined && row.section === section)
    .map((comment) => ({ comment, answers: all.filter(({ answers }) => answers === comment.id) }))
    .toSorted((a, b) => Number(a.comment.resolved !== undefined) - Number(b.comment.resolved !== undefined));
}

/** How many open comments each section of a report has. */
export function openComments(project: Project, report: Id): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { report: of, answers, resolved, section } of project.comments) {
    const isOpen = of === report && answers === undefined && resolved === undefined;
    if (isOpen && section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

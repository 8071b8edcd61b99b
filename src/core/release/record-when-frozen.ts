/** The record as it was when a report was frozen, so that its public version shows the figures that were submitted, with what is withheld today. */

import type { Id } from '../base/id.ts';
import { applyChanges } from '../change.ts';
import { findRow } from '../indexes.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { type Project, toProject } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import { isStale, textOf } from './withheld-words.ts';

/**
 * The record as the last snapshot of a report left it: all entries after that one are taken back. Where the report has no snapshot in this journal - it
 * came with a record from elsewhere - it is the record as it stands.
 */
export function recordWhenFrozen(project: Project, entries: readonly JournalEntry[], report: Id): Project {
  const frozen = project.snapshots
    .filter((snapshot) => snapshot.report === report)
    .toSorted((a, b) => b.version - a.version)
    .find(({ id, version }) =>
      entries
        .find(({ number }) => number === version)
        ?.changes.some((change) => 'put' in change && change.put === 'snapshots' && change.row.id === id),
    );
  if (frozen === undefined) return project;
  const later = entries.filter(({ number }) => number > frozen.version);
  return applyChanges(
    project,
    later.toReversed().flatMap(({ inverse }) => inverse),
  );
}

/** A record of before with what is decided today about publishing it: what is withheld, what was published, and where few people are at high risk. */
export function withPublishing(frozen: Project, today: Project): Project {
  if (frozen === today) return frozen;
  return toProject({
    ...frozen,
    redactions: today.redactions,
    releases: today.releases,
    project: frozen.project.map((row) => withRisk(row, findRow(today, 'project', row.id))),
    indicators: frozen.indicators.map((row) => withRisk(row, findRow(today, 'indicators', row.id))),
  });
}

type AtRisk = { readonly highRisk?: boolean };

const withRisk = <Row extends AtRisk>(
  { highRisk, ...row }: Row,
  today: AtRisk | undefined = { ...(highRisk !== undefined && { highRisk }) },
) => ({ ...row, ...(today.highRisk !== undefined && { highRisk: today.highRisk }) });

/** Redactions that do not fit: those whose text was changed since they were made, and those whose text was another when the report was frozen. */
export type Misfits = { readonly stale: readonly Id[]; readonly otherThen: readonly Id[] };

/** What of today's redactions does not fit a record of before. A place that was not there then withholds nothing of it. */
export function misfitsOf(frozen: Project, today: Project): Misfits {
  const isThere = (redaction: Redaction): boolean => textOf(frozen, redaction) !== undefined;
  const stale = today.redactions.filter(
    (redaction) => (frozen === today || !isThere(redaction)) && isStale(today, redaction),
  );
  const otherThen = today.redactions.filter(
    (redaction) => frozen !== today && isThere(redaction) && !fits(redaction, frozen, today),
  );
  return { stale: stale.map(({ id }) => id), otherThen: otherThen.map(({ id }) => id) };
}

/** The text is the one in which the span was chosen; where that is not known, the span covers the same words in both. */
function fits(redaction: Redaction, frozen: Project, today: Project): boolean {
  const { seen, span, by } = redaction;
  if (by !== 'us' || span === undefined) return true;
  if (isStale(frozen, redaction)) return false;
  const wordsIn = (project: Project): string | undefined =>
    textOf(project, redaction)?.slice(span.start, span.end);
  return seen !== undefined || wordsIn(frozen) === wordsIn(today);
}

/** Four eyes: whoever decides that something is withheld, or is not any more, is not who reviews it. */

import { canonicalJson } from '../base/hash.ts';
import type { Id } from '../base/id.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { Project } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';

/** The redactions by us that nobody but their author has reviewed, by what their rows say: for records without a journal. */
export const unreviewedByRows = (project: Project): readonly Id[] =>
  ours(project)
    .filter(({ author, reviewer }) => reviewer === undefined || author === undefined || reviewer === author)
    .map(({ id }) => id);

/**
 * The same by the journal, which knows who did what, whatever the rows say: the review counts where another user wrote the reviewer into the redaction
 * after its last change in anything else.
 */
export function unreviewedByJournal(project: Project, entries: readonly JournalEntry[]): readonly Id[] {
  const known = new Map<Id, Seen>();
  for (const { actor, changes } of entries)
    for (const change of changes)
      if ('put' in change && change.put === 'redactions')
        known.set(change.row.id, seenAfter(known.get(change.row.id), change.row, actor));
  return ours(project)
    .filter(({ id }) => known.get(id)?.isReviewed !== true)
    .map(({ id }) => id);
}

const ours = ({ redactions }: Project): readonly Redaction[] => redactions.filter(({ by }) => by === 'us');

type Seen = {
  readonly content: string;
  readonly reviewer: string | undefined;
  readonly author: string;
  readonly isReviewed: boolean;
};

function seenAfter(before: Seen | undefined, row: Redaction, actor: string): Seen {
  const { reviewer, ...decided } = row;
  const content = canonicalJson(decided);
  if (before?.content !== content) return { content, reviewer, author: actor, isReviewed: false };
  const isNew = reviewer !== undefined && reviewer !== before.reviewer;
  const isReviewed = isNew ? actor !== before.author : before.isReviewed && reviewer === before.reviewer;
  return { ...before, reviewer, isReviewed };
}

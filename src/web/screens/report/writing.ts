/** What is being typed, before it is saved. */

import { canonicalJson } from '../../../core/base/hash.ts';
import type { Id } from '../../../core/base/id.ts';
import { applyChanges, put } from '../../../core/change.ts';
import type { Project, Rows } from '../../../core/project.ts';

/** A text as it is being typed, and what the record said when it was: once that changes, it is the record that counts. */
export type Writing = { readonly row: Rows['narratives']; readonly over: string };

/** The record with the text that is being typed, which is saved in the next pause. */
export function withWriting(record: Project, writing: Writing | undefined): Project {
  if (writing === undefined || textInRecord(record, writing.row.id) !== writing.over) return record;
  return applyChanges(record, [put('narratives', writing.row)]);
}

/** What the record says in a text, in all languages, to be compared. */
export const textInRecord = (record: Project, row: Id): string =>
  canonicalJson(record.narratives.find(({ id }) => id === row)?.text ?? null);

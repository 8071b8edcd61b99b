/** What the journal keeps of one change of a project. Entries are numbered from 1 without gaps; the number of the last one is the project's version. */

import type { Id } from '../base/id.ts';
import type { Change } from '../change.ts';
import type { RegisterNote } from '../register/register-note.ts';

/** The number of the shape of entries; a later shape is read through `core/upgrades`. */
export const journalSchema = 2;

/** An entry as it is hashed and stored, as canonical JSON. It holds after-images, so that replaying it needs no command. */
export type JournalEntry = {
  readonly schema: typeof journalSchema;
  readonly office: string;
  readonly project: Id;
  /** From 1, without gaps. */
  readonly number: number;
  /** The moment in UTC, `2026-11-25T08:00:00.000Z`, as the server's clock had it; order goes by `number`. */
  readonly at: string;
  /** The user who sent it, by id. */
  readonly actor: string;
  readonly command: string;
  /** Why, where the sender said so. */
  readonly reason?: string;
  readonly changes: readonly Change[];
  /** What takes the changes back, in the order in which it is applied. */
  readonly inverse: readonly Change[];
  /** For undo and redo: the entry that is taken back or done again. */
  readonly of?: number;
  /** What was done in the register, by ids and commitments; such an entry changes nothing in the record. */
  readonly register?: readonly RegisterNote[];
};

/** An entry with its text as it was hashed and its hash: SHA-256 over a zero byte, the hash before (32 bytes, zeros for the first) and the text. In hex. */
export type ChainedEntry = { readonly entry: JournalEntry; readonly text: string; readonly hash: string };

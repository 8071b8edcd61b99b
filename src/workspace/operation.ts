/** The shape of what the write path can carry out. */

import type { Day } from '../core/base/day.ts';
import type { Change } from '../core/change.ts';
import type { Command } from '../core/commands/command.ts';
import type { JournalEntry } from '../core/journal/journal-entry.ts';
import type { RegisterChange } from '../core/register/register-change.ts';
import type { RegisterNote } from '../core/register/register-note.ts';
import type { RegisterRows } from '../store/register-rows.ts';
import type { KeptFile, OfficeTransaction, StoredProject } from '../store/store.ts';
import type { ProjectPlace, Sender } from './sender.ts';

/**
 * What is asked for: the input, by whom, where and when (milliseconds since 1970), the version that its sender has seen, how to read the entries after a
 * number, the register, the server's day, and the transaction for what else must be known.
 */
export type Asked = {
  readonly input: unknown;
  readonly sender: Sender;
  readonly place: ProjectPlace;
  readonly at: number;
  readonly transaction: OfficeTransaction;
  readonly seen: number;
  readonly register: RegisterRows;
  readonly asOf: Day;
  readonly readAfter: (number: number) => Promise<readonly JournalEntry[]>;
};

/**
 * What is decided: the changes, the entry that they take back or repeat, and files that the project holds from then on; changes of the register, what the
 * journal keeps of them, and how these are written, as a version and at a moment (ISO, UTC), once the entry is there.
 */
type Decided = {
  readonly changes: readonly Change[];
  readonly register?: readonly RegisterNote[];
  readonly registerChanges?: readonly RegisterChange[];
  readonly write?: (version: number, at: string) => Promise<void>;
  readonly of?: number;
  readonly files?: readonly KeptFile[];
};

/** Something that the write path can carry out. */
export type Operation = Pick<Command, 'permission'> & {
  /** Its refusals too say what only those may know who hold the permission. */
  readonly isSecret?: true;
  readonly decide: (current: StoredProject, asked: Asked) => Promise<Decided>;
};

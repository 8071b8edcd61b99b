/** What the workspace asks of the store. One implementation, on PostgreSQL; tests of the workspace may fake it. */

import type { Id } from '../core/base/id.ts';
import type { Change } from '../core/change.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import type { Project } from '../core/project.ts';

/** The id of an office: a UUID. */
export type OfficeId = string;

/** The end of a project's journal: its version and the hash of its last entry. A project without entries has version 0 and 64 zeros. */
export type ProjectHead = { readonly version: number; readonly hash: string };

/** A project as it stands, with the end of its journal. */
export type StoredProject = { readonly project: Project; readonly head: ProjectHead };

/** A request that was carried out under a key of its sender: which request (SHA-256 of its canonical JSON), and the entry it made. */
export type KeptRequest = {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
  readonly entry: number;
};

/** A transaction in one office. Nothing of another office can be seen or changed in it. */
export type OfficeTransaction = {
  /** Makes an empty project. Throws a Problem where its id is taken. */
  readonly createProject: (project: Id) => Promise<void>;
  /** The projects of the office by id, with their versions. */
  readonly listProjects: () => Promise<readonly { readonly project: Id; readonly version: number }[]>;
  /** Locks a project until the transaction ends; `undefined` where there is none. */
  readonly lockProject: (project: Id) => Promise<ProjectHead | undefined>;
  /** The rows of a project; `undefined` where there is none. */
  readonly readProject: (project: Id) => Promise<StoredProject | undefined>;
  /** The entries after a number, in order; at most `limit`. */
  readonly readEntries: (project: Id, after: number, limit?: number) => Promise<readonly ChainedEntry[]>;
  /** Puts and removes rows and appends the entry that did it, whose number becomes the project's version. The project must be locked. */
  readonly append: (project: Id, changes: readonly Change[], entry: ChainedEntry) => Promise<void>;
  readonly findRequest: (actor: string, key: string) => Promise<KeptRequest | undefined>;
  /** Keeps a request, whose entry must have been appended. Throws a Problem where the actor used the key at the same time for another project. */
  readonly keepRequest: (project: Id, request: KeptRequest) => Promise<void>;
};

/** An open store. */
export type Store = {
  /** One transaction in one office: all of it or nothing. It is tried again where the database could not serialise it, so `work` has no other effects. */
  readonly inOffice: <Result>(
    office: OfficeId,
    work: (transaction: OfficeTransaction) => Promise<Result>,
  ) => Promise<Result>;
  /** Makes an office. */
  readonly createOffice: (office: OfficeId, name: string) => Promise<void>;
  readonly listOffices: () => Promise<readonly { readonly office: OfficeId; readonly name: string }[]>;
  /** Tells the listener of every committed append in any office, until the returned function is called. */
  readonly listen: (
    tell: (appended: { readonly office: OfficeId; readonly project: Id; readonly version: number }) => void,
  ) => Promise<() => Promise<void>>;
  /** Ends all connections, those of listeners too. */
  readonly close: () => Promise<void>;
};

/** What the workspace asks of the store. One implementation, on PostgreSQL; tests of the workspace may fake it. */

import type { Id } from '../core/base/id.ts';
import type { Change } from '../core/change.ts';
import type { Figure, FigureKey } from '../core/figures/figure.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import type { ChainedOfficeEntry, OfficeRole } from '../core/journal/office-entry.ts';
import type { Grant } from '../core/permissions.ts';
import type { Project } from '../core/project.ts';
import type { RegisterRows } from './register-rows.ts';
import type { UserRows } from './user-rows.ts';

/** The id of an office: a UUID. */
export type OfficeId = string;

/** The end of a project's journal: its version and the hash of its last entry. A project without entries has version 0 and 64 zeros. */
export type ProjectHead = { readonly version: number; readonly hash: string };

/** The end of one of an office's journals: of a project, or where none is named of the office itself. */
export type JournalHead = ProjectHead & { readonly project?: Id };

/** A project as it stands, with the end of its journal. */
export type StoredProject = { readonly project: Project; readonly head: ProjectHead };

/** A request that was carried out under a key of its sender: which request (SHA-256 of its canonical JSON), and the entry it made. */
export type KeptRequest = {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
  readonly entry: number;
};

/** A file that a project holds, named by its content. */
export type KeptFile = {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  /** `snapshot`: a part of what was frozen, for those too who may read only that. */
  readonly use: 'evidence' | 'snapshot';
};

/** A user in an office. */
export type OfficeUser = {
  readonly user: Id;
  readonly name: string;
  readonly email: string;
  readonly role: OfficeRole;
  readonly isDisabled: boolean;
};

/** What a user was granted in a project. */
export type Member = { readonly user: Id; readonly project: Id } & Omit<Grant, 'scopes'>;

/** A signed statement of how far all journals had come at a moment (`workspace/journal-root.ts`). */
export type JournalRoot = {
  /** Counted from 1, over all offices. */
  readonly number: number;
  readonly at: number;
  /** Canonical JSON that was signed. */
  readonly text: string;
  /** In base64, as is the key that checks it. */
  readonly signature: string;
  readonly publicKey: string;
};

/** A transaction in one office. Nothing of another office can be seen or changed in it. */
export type OfficeTransaction = {
  /** Makes an empty project. Throws a Problem where its id is taken. */
  readonly createProject: (project: Id) => Promise<void>;
  /** The projects of the office by id, with their versions. */
  readonly listProjects: () => Promise<readonly { readonly project: Id; readonly version: number }[]>;
  /** The end of a project's journal; `undefined` where there is no such project. */
  readonly findHead: (project: Id) => Promise<ProjectHead | undefined>;
  /** Locks a project until the transaction ends, and gives the end of its journal; `undefined` where there is none. */
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
  /** Forgets requests kept before a moment; gives how many. */
  readonly forgetRequests: (before: number) => Promise<number>;

  readonly register: RegisterRows;

  /** The users of the office in order of their ids. */
  readonly listUsers: () => Promise<readonly OfficeUser[]>;
  /** The names of users, whether they are of the office or not; nothing of whom nobody knows. */
  readonly nameUsers: (
    users: readonly Id[],
  ) => Promise<readonly { readonly user: Id; readonly name: string }[]>;
  /** What a user is in the office; `undefined` for a stranger and for one who is disabled. */
  readonly findOfficeRole: (user: Id) => Promise<OfficeRole | undefined>;
  /** Lets a user in, changes what he is, or puts him out, with all that was granted to him and his tokens. Problem `unknown-user` for nobody. */
  readonly setOfficeRole: (user: Id, role: OfficeRole | undefined) => Promise<void>;
  /** What a user was granted in a project; nothing for one who is not of the office or is disabled, whatever was granted before. */
  readonly findMember: (project: Id, user: Id) => Promise<Member | undefined>;
  /** The members of one project, or all that was granted to one user, in order. */
  readonly listMembers: (of: { readonly project: Id } | { readonly user: Id }) => Promise<readonly Member[]>;
  /** Grants, or withdraws with `undefined`. The user must be of the office: Problem `unknown-user`; `project-missing` where there is no project. */
  readonly setMember: (
    project: Id,
    user: Id,
    grant: Pick<Member, 'role' | 'strands'> | undefined,
  ) => Promise<void>;

  /** Locks the office's own journal until the transaction ends, and gives its end; `undefined` where there is no such office. */
  readonly lockOffice: () => Promise<ProjectHead | undefined>;
  /** Appends an entry to the office's journal, which must be locked. */
  readonly appendOffice: (entry: ChainedOfficeEntry) => Promise<void>;
  /** The ends of all journals as they were at one moment: that of the office, then those of its projects in order of their ids. */
  readonly listHeads: () => Promise<readonly JournalHead[]>;
  readonly readOfficeEntries: (after: number, limit?: number) => Promise<readonly ChainedOfficeEntry[]>;

  /** Notes that a project holds a file. Where it is noted already, nothing happens, but that evidence can come to be part of a snapshot. */
  readonly keepFile: (project: Id, file: KeptFile) => Promise<void>;
  readonly findFile: (project: Id, sha256: string) => Promise<KeptFile | undefined>;
  readonly listFiles: (project: Id) => Promise<readonly KeptFile[]>;

  /** The figures of a project for the portfolio, and how they change: only what differs is written. */
  readonly readFigures: (project: Id) => Promise<readonly Figure[]>;
  readonly listFigures: (projects: readonly Id[]) => Promise<ReadonlyMap<Id, readonly Figure[]>>;
  readonly writeFigures: (
    project: Id,
    changed: { readonly put: readonly Figure[]; readonly remove: readonly FigureKey[] },
  ) => Promise<void>;
};

/** An open store. */
export type Store = {
  /** One transaction in one office: all of it or nothing. It is tried again where the database could not serialise it, so `work` has no other effects. */
  readonly inOffice: <Result>(
    office: OfficeId,
    work: (transaction: OfficeTransaction) => Promise<Result>,
  ) => Promise<Result>;
  /** Makes an office, and what `begin` does in it: all of that or nothing. Throws Problem `office-exists`. */
  readonly createOffice: (
    office: OfficeId,
    name: string,
    begin?: (transaction: OfficeTransaction) => Promise<void>,
  ) => Promise<void>;
  readonly listOffices: () => Promise<readonly { readonly office: OfficeId; readonly name: string }[]>;
  /** The offices that a user is of, in order of their ids. */
  readonly listOfficesOf: (
    user: Id,
  ) => Promise<readonly { readonly office: OfficeId; readonly name: string; readonly role: OfficeRole }[]>;
  readonly users: UserRows;
  /** The last root; `undefined` where there is none. */
  readonly lastRoot: () => Promise<JournalRoot | undefined>;
  /** Appends a root whose number follows the last one; false where somebody else was first. */
  readonly appendRoot: (root: JournalRoot) => Promise<boolean>;
  readonly readRoots: (after: number, limit?: number) => Promise<readonly JournalRoot[]>;
  /** Throws a Problem where the database does not answer, or has another layout than this Strand works on. */
  readonly ping: () => Promise<void>;
  /** Tells the listener of every committed append in any office, until the returned function is called. */
  readonly listen: (
    tell: (appended: { readonly office: OfficeId; readonly project: Id; readonly version: number }) => void,
  ) => Promise<() => Promise<void>>;
  /** Ends all connections, those of listeners too. */
  readonly close: () => Promise<void>;
};

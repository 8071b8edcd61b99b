/**
 * What server and command line do with offices and projects. Every function takes its sender and asks whether he may; what a sender has no part in
 * is as if it were not there. All of it throws Problems.
 */

import type { Id } from '../core/base/id.ts';
import type { Figure } from '../core/figures/figure.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import type { ChainedOfficeEntry, OfficeRole } from '../core/journal/office-entry.ts';
import type { Role } from '../core/permissions.ts';
import type { Snapshot } from '../core/report/snapshot.ts';
import type { Identified } from '../formats/text/identify-report.ts';
import type { KeptFile, Member, OfficeId, OfficeUser, StoredProject } from '../store/store.ts';
import type { LastBackup } from './backup/last-backup.ts';
import type { CommandAnswer, CommandRequest } from './command-request.ts';
import type { RegisterAffairs } from './register/register-affairs.ts';
import type { Releases } from './release/releases.ts';
import type { ProjectPlace, Sender } from './sender.ts';
import type { IdentifyOrder, SubmittedSnapshot } from './verify/identify-upload.ts';

/** A project in a list. */
export type ListedProject = { readonly project: Id; readonly version: number; readonly role: Role };

/** Somebody with his name; without a role he is of the office no more. */
export type NamedPerson = Pick<OfficeUser, 'user' | 'name'> &
  Partial<Pick<OfficeUser, 'role'>> & { readonly hasPart: boolean };

/** Projects: what stands in them and what is done to them. */
export type Projects = Releases & {
  /** Makes an empty project; for administrators of the office. */
  readonly create: (sender: Sender, office: OfficeId) => Promise<Id>;
  /** The projects of the office in which the sender has a role. */
  readonly list: (sender: Sender, office: OfficeId) => Promise<readonly ListedProject[]>;
  /** A project as it stands, and the role in which the sender has it. */
  readonly read: (sender: Sender, place: ProjectPlace) => Promise<StoredProject & { readonly role: Role }>;
  /** Throws what `read` throws, and reads nothing: asked before something large is taken in. */
  readonly confirmPart: (sender: Sender, place: ProjectPlace) => Promise<void>;
  readonly run: (request: CommandRequest) => Promise<CommandAnswer>;
  /** Submits a report that is approved as it stands: what it says, in its files, never changes. The input is `submitInput` of core. */
  readonly submit: (request: Omit<CommandRequest, 'command'>) => Promise<CommandAnswer>;
  /** What was frozen, also for those who may read only that. */
  readonly listSnapshots: (sender: Sender, place: ProjectPlace) => Promise<readonly Snapshot[]>;
  /** Which of the submitted reports a file is, also for those who may read only these; nothing of it is kept. */
  readonly identify: (order: IdentifyOrder) => Promise<Identified<SubmittedSnapshot>>;
  readonly listMembers: (sender: Sender, place: ProjectPlace) => Promise<readonly Member[]>;
  /** Who has or had a part in the project; whoever may give parts sees all users of the office. */
  readonly listPeople: (sender: Sender, place: ProjectPlace) => Promise<readonly NamedPerson[]>;
  /** Grants a role to a user of the office, or withdraws it with `undefined`. */
  readonly setMember: (
    sender: Sender,
    place: ProjectPlace,
    member: { readonly user: Id; readonly grant: Pick<Member, 'role' | 'strands'> | undefined },
  ) => Promise<void>;
  readonly readJournal: (
    sender: Sender,
    place: ProjectPlace,
    part: { readonly after: number; readonly limit: number },
  ) => Promise<readonly ChainedEntry[]>;
  /** The journal as lines of text, in order: what `scripts/verify-journal.js` reads. */
  readonly exportJournal: (sender: Sender, place: ProjectPlace) => AsyncIterable<string>;
  /**
   * Tells of entries after a version as they come, until the signal: for those who may read the record. It ends where the sender may no longer
   * read. A journal that is behind is told first.
   */
  readonly watch: (
    sender: Sender,
    place: ProjectPlace,
    from: { readonly after: number; readonly signal: AbortSignal },
  ) => AsyncIterable<ChainedEntry>;
};

/** Files that projects hold. */
export type Files = {
  readonly list: (sender: Sender, place: ProjectPlace) => Promise<readonly KeptFile[]>;
  readonly keep: (
    sender: Sender,
    place: ProjectPlace,
    file: {
      readonly bytes: AsyncIterable<Uint8Array>;
      readonly mediaType: string;
      readonly mostBytes: number;
    },
  ) => Promise<KeptFile>;
  /** A file and its bytes; who may only read what was submitted gets what belongs to a snapshot. */
  readonly read: (
    sender: Sender,
    place: ProjectPlace,
    sha256: string,
  ) => Promise<{ readonly file: KeptFile; readonly bytes: AsyncIterable<Uint8Array> }>;
};

/** An office that a user is of. */
export type ListedOffice = { readonly office: OfficeId; readonly name: string; readonly role: OfficeRole };

/** Offices: who is in them. */
export type Offices = {
  /** For operators; the sender becomes its administrator, unless it is `machine`. */
  readonly create: (sender: Sender, name: string) => Promise<OfficeId>;
  readonly list: (sender: Sender) => Promise<readonly ListedOffice[]>;
  /** For administrators, as is what follows. */
  readonly listUsers: (sender: Sender, office: OfficeId) => Promise<readonly OfficeUser[]>;
  /** The last backup of the whole installation; `undefined` where none was made, or nobody can know. */
  readonly findLastBackup: (sender: Sender, office: OfficeId) => Promise<LastBackup | undefined>;
  /**
   * Changes what a user of the office is, or puts him out; whoever is new is invited (accounts), but `machine` can let in any user. The last
   * administrator cannot go: Problem `last-administrator`.
   */
  readonly setRole: (
    sender: Sender,
    office: OfficeId,
    user: { readonly user: Id; readonly role: OfficeRole | undefined },
  ) => Promise<void>;
  readonly readJournal: (
    sender: Sender,
    office: OfficeId,
    part: { readonly after: number; readonly limit: number },
  ) => Promise<readonly ChainedOfficeEntry[]>;
  /** The office's own journal as lines of text, in order. */
  readonly exportJournal: (sender: Sender, office: OfficeId) => AsyncIterable<string>;
};

/** A project as the portfolio shows it. */
export type PortfolioProject = ListedProject & {
  readonly office: OfficeId;
  readonly figures: readonly Figure[];
};

/** What is seen across projects and offices without opening them. */
export type Portfolio = {
  /** The projects that the sender may read, of one office or of all of his. */
  readonly read: (sender: Sender, office?: OfficeId) => Promise<readonly PortfolioProject[]>;
};

/** The workspace. Accounts - how users sign in - are beside it, in `accounts/`. */
export type Workspace = {
  readonly projects: Projects;
  readonly register: RegisterAffairs;
  readonly files: Files;
  readonly offices: Offices;
  readonly portfolio: Portfolio;
  /** Forgets what nobody needs any more: requests that were carried out long ago. Called now and then. */
  readonly sweep: () => Promise<void>;
  readonly close: () => Promise<void>;
};

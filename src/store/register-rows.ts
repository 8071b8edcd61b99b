/** What the workspace asks of the store about the register of a project. The store has no key to it: personal fields come and go encrypted. */

import type { Id } from '../core/base/id.ts';
import type { RegisterPart } from '../core/register/commands/command.ts';
import type { Participation } from '../core/register/participation.ts';
import type { PersonalField } from '../core/register/personal-fields.ts';
import type { Person } from '../core/register/person.ts';
import type { Register } from '../core/register/register.ts';

/** A person's own key as it is kept: wrapped, and the id of the key that opens it. */
export type WrappedKey = { readonly wrapped: string; readonly wrappedBy: string };

/** What is held of a person by name, as it is kept: each field encrypted, in base64. A person without a key has none that can be read. */
export type SealedPerson = {
  readonly person: Person;
  readonly sealed: { readonly [Field in PersonalField]?: string };
  readonly key?: WrappedKey;
};

/** What is to be kept of a person by name, and the hashes by which it is found; `key` where it gets a new one. */
export type SealedWrite = Omit<SealedPerson, 'person'> & {
  readonly id: Id;
  readonly searchKeys: readonly string[];
};

/** A part of the register, and the version of the project at which each row of it was last changed. */
export type StoredRegister = { readonly register: Register; readonly versions: ReadonlyMap<Id, number> };

/** A person in a list, with how many attendances that are not void stand under its own id. */
export type ListedPerson = { readonly person: Person; readonly participations: number };

/** Which page of a list: what comes after an id, at most so many. */
export type Page = { readonly after: Id; readonly limit: number };

/** The register of a project within a transaction. */
export type RegisterRows = {
  /** A part of the register; each person comes with whom it was merged into. */
  readonly readPart: (project: Id, part: RegisterPart) => Promise<StoredRegister>;
  /** All of it: for what counts everything. */
  readonly readAll: (project: Id) => Promise<Register>;
  readonly listPeople: (project: Id, page: Page) => Promise<readonly ListedPerson[]>;
  readonly listParticipations: (
    project: Id,
    page: Page & { readonly event?: Id | undefined; readonly person?: Id | undefined },
  ) => Promise<readonly Participation[]>;
  /** Puts rows, as the given version of the project. */
  readonly write: (project: Id, version: number, rows: Register) => Promise<void>;
  /** What is held of people by name, in order of their ids; nothing for an id that nobody has. */
  readonly readSealed: (project: Id, people: readonly Id[]) => Promise<readonly SealedPerson[]>;
  /** The same of whoever comes next in that order: for what goes through all of them. */
  readonly listSealed: (project: Id, page: Page) => Promise<readonly SealedPerson[]>;
  /** Keeps what is held of people by name and the hashes by which they are found, in the place of those before. */
  readonly writeSealed: (project: Id, version: number, people: readonly SealedWrite[]) => Promise<void>;
  /** Forgets a person's key, what it opens, and the hashes. */
  readonly destroySealed: (project: Id, person: Id) => Promise<void>;
  /** Who is kept under these hashes. */
  readonly findByKeys: (
    project: Id,
    keys: readonly string[],
  ) => Promise<readonly { readonly key: string; readonly person: Id }[]>;
  /** Whether anybody is kept under any hash. */
  readonly hasSearchKeys: (project: Id) => Promise<boolean>;
};

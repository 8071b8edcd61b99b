/**
 * What this device keeps for its user, in IndexedDB: what waits to be sent, always; and the projects that he wants to have without a line. Signing
 * out wipes all of it.
 */

import { type DBSchema, type IDBPDatabase, deleteDB, openDB } from 'idb';
import type { Role } from '../../core/permissions.ts';
import { type Project, recordSchema, toProject } from '../../core/project.ts';
import { journalUpgrades } from '../../core/upgrades/index.ts';
import { upgradeTables } from '../../core/upgrades/upgrade.ts';
import type { Pending } from '../project/pending.ts';
import type { ProjectPlace } from '../routes.ts';

/** A project as it was last seen with a line. */
export type KeptProject = {
  readonly place: ProjectPlace;
  readonly version: number;
  readonly record: Project;
  readonly role: Role;
};

/** Who used this device last, so that the application opens without a line. */
export type KeptUser = {
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly isOperator: boolean;
};

type Shape = DBSchema & {
  readonly pending: { readonly key: string; readonly value: readonly Pending[] };
  readonly projects: { readonly key: string; readonly value: KeptProject };
  readonly user: { readonly key: string; readonly value: KeptUser };
};

/** What a device keeps. */
export type Device = {
  readonly findUser: () => Promise<KeptUser | undefined>;
  readonly keepUser: (user: KeptUser) => Promise<void>;
  readonly findPending: (place: ProjectPlace) => Promise<readonly Pending[]>;
  readonly keepPending: (place: ProjectPlace, pending: readonly Pending[]) => Promise<void>;
  /** How many commands wait in all projects. */
  readonly countPending: () => Promise<number>;
  readonly findProject: (place: ProjectPlace) => Promise<KeptProject | undefined>;
  readonly listProjects: () => Promise<readonly KeptProject[]>;
  readonly isKept: (place: ProjectPlace) => Promise<boolean>;
  readonly keepProject: (project: KeptProject) => Promise<void>;
  /** Keeps a project anew where it is kept. */
  readonly renewProject: (project: KeptProject) => Promise<void>;
  readonly forgetProject: (place: ProjectPlace) => Promise<void>;
  /** Forgets everything. */
  readonly wipe: () => Promise<void>;
};

const name = 'strand';

/** Opens what this device keeps. Where a browser keeps nothing, as in some private windows, nothing is found and nothing is kept. */
export async function openDevice(): Promise<Device> {
  const database = await openDB<Shape>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('pending');
      opened.createObjectStore('projects');
      opened.createObjectStore('user');
    },
  }).catch(() => undefined);
  return database === undefined ? nothingKept : deviceOn(database);
}

const deviceOn = (database: IDBPDatabase<Shape>): Device => ({
  findUser: () => database.get('user', 'last'),
  keepUser: async (user) => void (await database.put('user', user, 'last')),
  findPending: async (place) => (await database.get('pending', keyOf(place))) ?? [],
  keepPending: async (place, pending) => {
    if (pending.length === 0) await database.delete('pending', keyOf(place));
    else await database.put('pending', pending, keyOf(place));
  },
  countPending: async () =>
    (await database.getAll('pending')).reduce((count, pending) => count + pending.length, 0),
  findProject: async (place) => {
    const kept = await database.get('projects', keyOf(place));
    return kept && { ...kept, record: presentRecord(kept.record) };
  },
  listProjects: () => database.getAll('projects'),
  isKept: async (place) => (await database.getKey('projects', keyOf(place))) !== undefined,
  keepProject: async (project) => void (await database.put('projects', project, keyOf(project.place))),
  renewProject: async (project) => {
    const { store, done } = database.transaction('projects', 'readwrite');
    const key = keyOf(project.place);
    if ((await store.getKey(key)) !== undefined) await store.put(project, key);
    await done;
  },
  forgetProject: (place) => database.delete('projects', keyOf(place)),
  wipe: async () => {
    database.close();
    await deleteDB(name);
  },
});

/** A project may have been kept by an earlier version. */
const presentRecord = (record: Project): Project =>
  toProject(recordSchema.parse(upgradeTables(record, journalUpgrades)));

const nothing = (): Promise<undefined> => Promise.resolve(undefined);
const none = (): Promise<readonly never[]> => Promise.resolve([]);

const nothingKept: Device = {
  findUser: nothing,
  keepUser: nothing,
  findPending: none,
  keepPending: nothing,
  countPending: () => Promise.resolve(0),
  findProject: nothing,
  listProjects: none,
  isKept: () => Promise.resolve(false),
  keepProject: nothing,
  renewProject: nothing,
  forgetProject: nothing,
  wipe: nothing,
};

const keyOf = ({ office, project }: ProjectPlace): string => `${office} ${project}`;

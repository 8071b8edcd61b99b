/**
 * A store in memory that keeps what the real one promises: all or nothing, locks, nothing of another office, entries as text. It lets other
 * work in between wherever the real one would wait, and can take a transaction back and try it again.
 */

import type { Change } from '../src/core/change.ts';
import { emptyRegisterRows } from './empty-register-rows.ts';
import { applyChanges } from '../src/core/change.ts';
import type { ChainedEntry, JournalEntry } from '../src/core/journal/journal-entry.ts';
import type { Figure } from '../src/core/figures/figure.ts';
import { Problem } from '../src/core/problem.ts';
import { emptyProject, toProject } from '../src/core/project.ts';
import type { OfficeEntry } from '../src/core/journal/office-entry.ts';
import type { OfficeTransaction, ProjectHead, Store } from '../src/store/store.ts';
import {
  commitTables,
  type Content,
  noContent,
  ownTables,
  type OwnTables,
  type Written,
} from './fake-tables.ts';

/** How the fake behaves where the real store would depend on others. */
export type FakeOptions = {
  /** Called wherever the database would be asked. */
  readonly pause?: () => Promise<void>;
  /** Whether to take a transaction back just before its commit, and to do its work again. */
  readonly disturb?: () => boolean;
};

/** The part of the store that belongs to offices. */
export type FakeStore = Omit<Store, 'users' | 'lastRoot' | 'appendRoot' | 'readRoots'>;

type Office = { readonly name?: string; content: Content };
type Told = Parameters<Parameters<Store['listen']>[0]>[0];

const emptyHead: ProjectHead = { version: 0, hash: '0'.repeat(64) };

/** As in the database, one can look into an office that is not there, and finds nothing. */
const noOffice = (): Office => ({ content: noContent() });

/** An open store with nothing in it. */
export function openFakeStore({
  pause = () => Promise.resolve(),
  disturb = () => false,
}: FakeOptions = {}): FakeStore {
  const offices = new Map<string, Office>();
  const lock = openLocks();
  const listeners = new Set<(told: Told) => void>();

  const attempt = async <Result>(
    id: string,
    work: (transaction: OfficeTransaction) => Promise<Result>,
  ): Promise<{ readonly result: Result } | undefined> => {
    const office = offices.get(id) ?? noOffice();
    const own = ownTables(() => office.content);
    const done: Done = { made: new Set(), told: [] };
    const held = new Map<string, () => void>();
    const takeLock = async (project: string): Promise<void> => {
      if (!held.has(project)) held.set(project, await lock(`${id} ${project}`));
    };
    try {
      const result = await work(transactionOn({ id, office, own, done, held, takeLock, pause }));
      await pause();
      if (disturb()) return undefined;
      office.content = commitTables(own, office.content, { projects: done.made });
      for (const told of done.told) for (const tell of listeners) tell({ office: id, ...told });
      return { result };
    } finally {
      for (const release of held.values()) release();
    }
  };

  const inOffice: FakeStore['inOffice'] = async (id, work) => {
    for (;;) {
      const done = await attempt(id, work);
      if (done) return done.result;
    }
  };

  return {
    inOffice,
    createOffice: async (id, name, begin) => {
      await pause();
      if (offices.has(id)) throw new Problem('office-exists', { office: id });
      offices.set(id, { ...noOffice(), name });
      await inOffice(id, async (transaction) => begin?.(transaction)).catch((error: unknown) => {
        offices.delete(id);
        throw error;
      });
    },
    listOffices: () => Promise.resolve([...offices].map(([office, { name = '' }]) => ({ office, name }))),
    listOfficesOf: (user) =>
      Promise.resolve(
        [...offices].flatMap(([office, { name = '', content }]) => {
          const role = content.users.get(user);
          return role === undefined ? [] : [{ office, name, role }];
        }),
      ),
    ping: () => Promise.resolve(),
    listen: (tell) => {
      listeners.add(tell);
      return Promise.resolve(() => {
        listeners.delete(tell);
        return Promise.resolve();
      });
    },
    close: () => Promise.resolve(),
  };
}

/** What a transaction has made, and what it tells of when it is committed. */
type Done = { readonly made: Set<string>; readonly told: Omit<Told, 'office'>[] };

type Scope = {
  readonly id: string;
  readonly office: Office;
  readonly own: OwnTables;
  readonly done: Done;
  readonly held: ReadonlyMap<string, unknown>;
  readonly takeLock: (project: string) => Promise<void>;
  readonly pause: () => Promise<void>;
};

/** As in the database, each statement sees what is committed when it runs, and what its own transaction wrote. */
const transactionOn = (scope: Scope): OfficeTransaction => ({
  ...projectsIn(scope),
  ...requestsIn(scope),
  ...usersIn(scope),
  ...membersIn(scope),
  ...officeJournalIn(scope),
  ...filesIn(scope),
  ...figuresIn(scope),
  register: emptyRegisterRows,
});

type Part<Name extends keyof OfficeTransaction> = Pick<OfficeTransaction, Name>;

function projectsIn({
  id,
  office,
  own,
  done,
  held,
  takeLock,
  pause,
}: Scope): Part<
  'createProject' | 'listProjects' | 'findHead' | 'lockProject' | 'readProject' | 'readEntries' | 'append'
> {
  return {
    createProject: async (project) => {
      await pause();
      if (office.name === undefined) throw new Problem('unknown-office', { office: id });
      if (own.projects.find(project)) throw new Problem('project-exists', { id: project });
      done.made.add(project);
      own.projects.put(project, { rows: emptyProject, head: emptyHead, entries: [] });
    },
    listProjects: async () => {
      await pause();
      const listed = own.projects.all().map(([project, { head }]) => ({ project, version: head.version }));
      return listed.toSorted(by(({ project }) => project));
    },
    findHead: async (project) => {
      await pause();
      return own.projects.find(project)?.head;
    },
    lockProject: async (project) => {
      await pause();
      if (!own.projects.find(project)) return undefined;
      await takeLock(project);
      return own.projects.find(project)?.head;
    },
    readProject: async (project) => {
      await pause();
      const found = own.projects.find(project);
      return found && { project: toProject(structuredClone(found.rows)), head: found.head };
    },
    readEntries: async (project, after, limit) => {
      await pause();
      const later = (own.projects.find(project)?.entries ?? []).slice(Math.max(0, after));
      return later.slice(0, limit).map(chained);
    },
    append: async (project, changes, { entry, text, hash }) => {
      await pause();
      const found = own.projects.find(project);
      if (!found || !held.has(project)) throw new Error(`project ${project} is not locked`);
      if (entry.number !== found.head.version + 1) throw new Error(`entry ${entry.number} does not follow`);
      own.projects.put(project, {
        rows: applyChanges(found.rows, throughJson(changes)),
        head: { version: entry.number, hash },
        entries: [...found.entries, { text, hash }],
      });
      done.told.push({ project, version: entry.number });
    },
  };
}

const requestsIn = ({ own, pause }: Scope): Part<'findRequest' | 'keepRequest' | 'forgetRequests'> => ({
  findRequest: async (actor, key) => {
    await pause();
    return own.requests.find(keyOf(actor, key))?.request;
  },
  keepRequest: async (_, request) => {
    await pause();
    own.requests.put(keyOf(request.actor, request.key), { request, keptAt: Date.now() });
  },
  forgetRequests: async (before) => {
    await pause();
    const old = own.requests.all().filter(([, { keptAt }]) => keptAt < before);
    for (const [key] of old) own.requests.remove(key);
    return old.length;
  },
});

/** Every user is there, named by his id; none is disabled. */
const usersIn = ({
  id,
  office,
  own,
  pause,
}: Scope): Part<'listUsers' | 'nameUsers' | 'findOfficeRole' | 'setOfficeRole'> => ({
  nameUsers: async (users) => {
    await pause();
    return users.map((user) => ({ user, name: user }));
  },
  listUsers: async () => {
    await pause();
    const users = own.users.all().toSorted(by(([user]) => user));
    return users.map(([user, role]) => ({
      user,
      name: user,
      email: `${user}@office.example`,
      role,
      isDisabled: false,
    }));
  },
  findOfficeRole: async (user) => {
    await pause();
    return own.users.find(user);
  },
  setOfficeRole: async (user, role) => {
    await pause();
    if (office.name === undefined) throw new Problem('unknown-office', { office: id });
    if (role !== undefined) return own.users.put(user, role);
    own.users.remove(user);
    for (const [key, member] of own.members.all()) if (member.user === user) own.members.remove(key);
  },
});

const membersIn = ({ own, pause }: Scope): Part<'findMember' | 'listMembers' | 'setMember'> => ({
  findMember: async (project, user) => {
    await pause();
    return own.users.find(user) && own.members.find(keyOf(project, user));
  },
  listMembers: async (of) => {
    await pause();
    const all = own.members.all().map(([, member]) => member);
    const some = all.filter(({ project, user }) =>
      'user' in of ? user === of.user : project === of.project,
    );
    return some.toSorted(by(({ project, user }) => `${project} ${user}`));
  },
  setMember: async (project, user, grant) => {
    await pause();
    if (!grant) return own.members.remove(keyOf(project, user));
    if (!own.users.find(user)) throw new Problem('unknown-user', { user });
    if (!own.projects.find(project)) throw new Problem('project-missing', { id: project });
    const { role, strands } = grant;
    own.members.put(keyOf(project, user), { project, user, role, ...(strands && { strands }) });
  },
});

/** Locked under a name that no project has. */
const officeLock = '';

const officeJournalIn = ({
  office,
  own,
  held,
  takeLock,
  pause,
}: Scope): Part<'lockOffice' | 'appendOffice' | 'listHeads' | 'readOfficeEntries'> => {
  const entries = (): readonly Written[] => own.entries.all().map(([, written]) => written);
  return {
    lockOffice: async () => {
      await pause();
      if (office.name === undefined) return undefined;
      await takeLock(officeLock);
      return { version: entries().length, hash: entries().at(-1)?.hash ?? emptyHead.hash };
    },
    listHeads: async () => {
      await pause();
      const last = entries().at(-1);
      const projects = own.projects.all().map(([project, { head }]) => ({ project, ...head }));
      const ofOffice = { version: entries().length, hash: last?.hash ?? emptyHead.hash };
      return [
        ...(office.name === undefined ? [] : [ofOffice]),
        ...projects.toSorted(by(({ project }) => project)),
      ];
    },
    appendOffice: async ({ entry, text, hash }) => {
      await pause();
      if (!held.has(officeLock)) throw new Error('the journal of the office is not locked');
      if (entry.number !== entries().length + 1) throw new Error(`entry ${entry.number} does not follow`);
      own.entries.put(String(entry.number), { text, hash });
    },
    readOfficeEntries: async (after, limit) => {
      await pause();
      const later = entries().slice(Math.max(0, after)).slice(0, limit);
      return later.map(({ text, hash }) => ({ entry: JSON.parse(text) as OfficeEntry, text, hash }));
    },
  };
};

const filesIn = ({ own, pause }: Scope): Part<'keepFile' | 'findFile' | 'listFiles'> => ({
  keepFile: async (project, file) => {
    await pause();
    if (!own.projects.find(project)) throw new Problem('project-missing', { id: project });
    const key = keyOf(project, file.sha256);
    const known = own.files.find(key)?.file ?? file;
    own.files.put(key, { project, file: file.use === 'snapshot' ? { ...known, use: file.use } : known });
  },
  findFile: async (project, sha256) => {
    await pause();
    return own.files.find(keyOf(project, sha256))?.file;
  },
  listFiles: async (project) => {
    await pause();
    const all = own.files.all().filter(([, kept]) => kept.project === project);
    return all.map(([, { file }]) => file).toSorted(by(({ sha256 }) => sha256));
  },
});

const figuresIn = ({ own, pause }: Scope): Part<'readFigures' | 'listFigures' | 'writeFigures'> => {
  const figuresOf = (project: string): readonly Figure[] => {
    const all = own.figures.all().filter(([, stored]) => stored.project === project);
    return all
      .map(([, { figure }]) => structuredClone(figure))
      .toSorted(by(({ kind, of }) => `${kind} ${of}`));
  };
  return {
    readFigures: async (project) => {
      await pause();
      return figuresOf(project);
    },
    listFigures: async (projects) => {
      await pause();
      const all = projects.map((project) => [project, figuresOf(project)] as const);
      return new Map(all.filter(([, figures]) => figures.length > 0));
    },
    writeFigures: async (project, { put, remove }) => {
      await pause();
      for (const { kind, of } of remove) own.figures.remove(keyOf(project, kind, of));
      for (const figure of put)
        own.figures.put(keyOf(project, figure.kind, figure.of), { project, figure: structuredClone(figure) });
    },
  };
};

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

const by =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    key(a) < key(b) ? -1 : 1;

const chained = ({ text, hash }: Written): ChainedEntry => ({
  entry: JSON.parse(text) as JournalEntry,
  text,
  hash,
});

const throughJson = (changes: readonly Change[]): readonly Change[] =>
  JSON.parse(JSON.stringify(changes)) as readonly Change[];

/** Locks by name: whoever asks gets its turn after all who asked before, and gives what it got by calling the answer. */
function openLocks(): (name: string) => Promise<() => void> {
  const last = new Map<string, Promise<void>>();
  return async (name) => {
    const before = last.get(name);
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    last.set(name, held);
    await before;
    return () => release?.();
  };
}

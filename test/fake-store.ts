/**
 * A store in memory that keeps what the real one promises: all or nothing, locks, nothing of another office, entries as text. It lets other
 * work in between wherever the real one would wait, and can take a transaction back and try it again.
 */

import type { Change } from '../src/core/change.ts';
import { applyChanges } from '../src/core/change.ts';
import type { ChainedEntry, JournalEntry } from '../src/core/journal/journal-entry.ts';
import { Problem } from '../src/core/problem.ts';
import { type Project, emptyProject, toProject } from '../src/core/project.ts';
import type { KeptRequest, OfficeTransaction, ProjectHead, Store } from '../src/store/store.ts';

/** How the fake behaves where the real store would depend on others. */
export type FakeOptions = {
  /** Called wherever the database would be asked. */
  readonly pause?: () => Promise<void>;
  /** Whether to take a transaction back just before its commit, and to do its work again. */
  readonly disturb?: () => boolean;
};

type Written = Pick<ChainedEntry, 'text' | 'hash'>;
type FakeProject = {
  readonly rows: Project;
  readonly head: ProjectHead;
  readonly entries: readonly Written[];
};
type Content = {
  readonly projects: ReadonlyMap<string, FakeProject>;
  readonly requests: ReadonlyMap<string, KeptRequest>;
};
type Office = { readonly name?: string; content: Content };
type Told = Parameters<Parameters<Store['listen']>[0]>[0];

const emptyHead: ProjectHead = { version: 0, hash: '0'.repeat(64) };

/** As in the database, one can look into an office that is not there, and finds nothing. */
const noOffice = (): Office => ({ content: { projects: new Map(), requests: new Map() } });

/** An open store with nothing in it. */
export function openFakeStore({
  pause = () => Promise.resolve(),
  disturb = () => false,
}: FakeOptions = {}): Store {
  const offices = new Map<string, Office>();
  const lock = openLocks();
  const listeners = new Set<(told: Told) => void>();

  const attempt = async <Result>(
    id: string,
    work: (transaction: OfficeTransaction) => Promise<Result>,
  ): Promise<{ readonly result: Result } | undefined> => {
    const office = offices.get(id) ?? noOffice();
    const own = ownChanges();
    const held = new Map<string, () => void>();
    const takeLock = async (project: string): Promise<void> => {
      if (!held.has(project)) held.set(project, await lock(`${id} ${project}`));
    };
    try {
      const result = await work(transactionOn(office, { id, own, held, takeLock, pause }));
      await pause();
      if (disturb()) return undefined;
      office.content = own.commit(office.content);
      for (const told of own.told) for (const tell of listeners) tell({ office: id, ...told });
      return { result };
    } finally {
      for (const release of held.values()) release();
    }
  };

  return {
    inOffice: async (id, work) => {
      for (;;) {
        const done = await attempt(id, work);
        if (done) return done.result;
      }
    },
    createOffice: async (id, name) => {
      await pause();
      if (offices.has(id)) throw new Problem('office-exists', { office: id });
      offices.set(id, { ...noOffice(), name });
    },
    listOffices: () => Promise.resolve([...offices].map(([office, { name = '' }]) => ({ office, name }))),
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

/** What a transaction has written and not committed. */
function ownChanges() {
  const projects = new Map<string, FakeProject>();
  const requests = new Map<string, KeptRequest>();
  const made = new Set<string>();
  const told: Omit<Told, 'office'>[] = [];
  return {
    projects,
    requests,
    made,
    told,
    commit: (content: Content): Content => {
      for (const id of made) if (content.projects.has(id)) throw new Problem('project-exists', { id });
      for (const [id, { key }] of requests)
        if (content.requests.has(id)) throw new Problem('key-reused', { key });
      return {
        projects: new Map([...content.projects, ...projects]),
        requests: new Map([...content.requests, ...requests]),
      };
    },
  };
}

type Scope = {
  readonly id: string;
  readonly own: ReturnType<typeof ownChanges>;
  readonly held: ReadonlyMap<string, unknown>;
  readonly takeLock: (project: string) => Promise<void>;
  readonly pause: () => Promise<void>;
};

/** As in the database, each statement sees what is committed when it runs, and what its own transaction wrote. */
function transactionOn(office: Office, { id, own, held, takeLock, pause }: Scope): OfficeTransaction {
  const find = (project: string) => own.projects.get(project) ?? office.content.projects.get(project);
  const all = () => new Map([...office.content.projects, ...own.projects]);
  return {
    createProject: async (project) => {
      await pause();
      if (office.name === undefined) throw new Problem('unknown-office', { office: id });
      if (find(project)) throw new Problem('project-exists', { id: project });
      own.made.add(project);
      own.projects.set(project, { rows: emptyProject, head: emptyHead, entries: [] });
    },
    listProjects: async () => {
      await pause();
      const listed = [...all()].map(([project, { head }]) => ({ project, version: head.version }));
      return listed.toSorted((a, b) => (a.project < b.project ? -1 : 1));
    },
    lockProject: async (project) => {
      await pause();
      if (!find(project)) return undefined;
      await takeLock(project);
      return find(project)?.head;
    },
    readProject: async (project) => {
      await pause();
      const found = find(project);
      return found && { project: toProject(structuredClone(found.rows)), head: found.head };
    },
    readEntries: async (project, after, limit) => {
      await pause();
      const later = (find(project)?.entries ?? []).slice(Math.max(0, after));
      return later.slice(0, limit).map(chained);
    },
    append: async (project, changes, { entry, text, hash }) => {
      await pause();
      const found = find(project);
      if (!found || !held.has(project)) throw new Error(`project ${project} is not locked`);
      if (entry.number !== found.head.version + 1) throw new Error(`entry ${entry.number} does not follow`);
      own.projects.set(project, {
        rows: applyChanges(found.rows, throughJson(changes)),
        head: { version: entry.number, hash },
        entries: [...found.entries, { text, hash }],
      });
      own.told.push({ project, version: entry.number });
    },
    findRequest: async (actor, key) => {
      await pause();
      const sent = requestKey(actor, key);
      return own.requests.get(sent) ?? office.content.requests.get(sent);
    },
    keepRequest: async (_, request) => {
      await pause();
      own.requests.set(requestKey(request.actor, request.key), request);
    },
  };
}

const requestKey = (actor: string, key: string): string => JSON.stringify([actor, key]);

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

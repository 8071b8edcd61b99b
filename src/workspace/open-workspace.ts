import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId, Store, StoredProject } from '../store/store.ts';
import { currentProject } from './current-project.ts';
import { journalLines } from './journal-lines.ts';
import { openProjectCache } from './project-cache.ts';
import { type CommandAnswer, type CommandRequest, runCommand } from './run-command.ts';

/** What server and command line do with projects. It asks nobody whether they may read; who writes has a role. */
export type Workspace = {
  /** Makes an empty project and gives its id. */
  readonly createProject: (office: OfficeId) => Promise<Id>;
  /** The project as it stands. Throws Problem `project-missing`. */
  readonly readProject: (office: OfficeId, project: Id) => Promise<StoredProject>;
  readonly runCommand: (request: CommandRequest) => Promise<CommandAnswer>;
  /** The journal as lines of text, in order: what `scripts/verify-journal.js` reads. Throws Problem `project-missing`. */
  readonly exportJournal: (office: OfficeId, project: Id) => AsyncIterable<string>;
  readonly close: () => Promise<void>;
};

/** What a workspace is made of: an open store, which it closes, milliseconds since 1970, fresh ids for a prefix, and bytes for values of projects. */
export type WorkspaceParts = {
  readonly store: Store;
  readonly clock: () => number;
  readonly newId: (prefix: string) => Id;
  readonly cacheBytes: number;
};

/** Opens the workspace on a store. */
export function openWorkspace({ store, clock, newId, cacheBytes }: WorkspaceParts): Workspace {
  const cache = openProjectCache(cacheBytes);
  return {
    createProject: async (office) => {
      const project = newId('prj');
      await store.inOffice(office, (transaction) => transaction.createProject(project));
      return project;
    },
    readProject: async (office, project) => {
      const known = cache.find(office, project);
      const current = await store.inOffice(office, (transaction) =>
        currentProject(transaction, project, known),
      );
      if (current === undefined) throw new Problem('project-missing', { id: project });
      cache.keep(office, project, current);
      return { project: current.project, head: current.head };
    },
    runCommand: (request) => runCommand({ store, cache, clock }, request),
    exportJournal: (office, project) => journalLines(store, office, project),
    close: () => store.close(),
  };
}

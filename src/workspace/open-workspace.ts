import { type FileParts, openFiles } from './files.ts';
import { type OfficeParts, openOffices } from './offices.ts';
import { openPortfolio } from './portfolio.ts';
import { openProjectCache } from './project-cache.ts';
import { type ProjectParts, openProjects } from './projects.ts';
import { openRegister } from './register/open-register.ts';
import { sweepRequests } from './sweep-requests.ts';
import { openWatching } from './watch.ts';
import type { Workspace } from './workspace.ts';

/**
 * What a workspace is made of: an open store and renderers, which it closes; the folder of files; milliseconds since 1970; fresh ids for a prefix
 * and fresh UUIDs for offices; and how many bytes values of projects may take.
 */
export type WorkspaceParts = Omit<ProjectParts, 'cache'> &
  OfficeParts &
  FileParts & {
    readonly cacheBytes: number;
    /** Signs how far all journals have come, after each submitted report; whoever has no key to sign with leaves it out. */
    readonly signing?: Signing;
  };

/** How roots are signed, and who is told why one was not: a report is submitted by then, and the next root states it as well. */
type Signing = {
  readonly signRoot: () => Promise<unknown>;
  readonly tellFault: (fault: unknown) => void;
};

/** Opens the workspace on a store. */
export function openWorkspace({ cacheBytes, ...given }: WorkspaceParts): Workspace {
  const parts = { ...given, cache: openProjectCache(cacheBytes) };
  const { store, clock, renderers, signing } = parts;
  const projects = openProjects(parts);
  const watching = openWatching({ store, clock });
  return {
    projects: {
      ...projects,
      watch: watching.watch,
      submit: async (request) => {
        const answer = await projects.submit(request);
        await signing?.signRoot().catch(signing.tellFault);
        return answer;
      },
    },
    register: openRegister(parts),
    files: openFiles(parts),
    offices: openOffices(parts),
    portfolio: openPortfolio(parts),
    sweep: async () => {
      await sweepRequests(store, clock());
    },
    close: async () => {
      await watching.close();
      await renderers.close();
      await store.close();
    },
  };
}

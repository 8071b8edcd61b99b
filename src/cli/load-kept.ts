import type { Id } from '../core/base/id.ts';
import type { Project } from '../core/project.ts';
import { openProjectCache } from '../workspace/project-cache.ts';
import { readProject } from '../workspace/read-project.ts';
import { machine } from '../workspace/sender.ts';
import { withStore } from '../workspace/with-store.ts';
import type { Context } from './command.ts';
import { findOffice } from './find-office.ts';

/** A project of the store, of an office or the only one there is. */
export const loadKept = (project: Id, office: string | undefined, { io, say }: Context): Promise<Project> =>
  withStore(io.place(), async ({ store }) => {
    const place = { office: await findOffice(store, office, say), project };
    const parts = { store, cache: openProjectCache(0) };
    return (await readProject(parts, { sender: machine, place, permission: 'read' })).project;
  });

import { type Id, isId, prefixOf } from '../core/base/id.ts';
import { type Project, tables } from '../core/project.ts';
import { openProjectCache } from '../workspace/project-cache.ts';
import { readProject } from '../workspace/read-project.ts';
import { machine } from '../workspace/sender.ts';
import { withStore } from '../workspace/with-store.ts';
import type { Context } from './command.ts';
import { findOffice } from './find-office.ts';
import { loadRecord } from './load-record.ts';

/** The record of a file, or of a project in the store where its id is named: of an office, or of the only one there is. */
export async function loadProject(
  place: string,
  office: string | undefined,
  context: Context,
): Promise<Project> {
  const isKept = isId(place) && prefixOf(place) === tables.project.prefix;
  return isKept ? loadKept(place, office, context) : (await loadRecord(place, context)).project;
}

const loadKept = (project: Id, wish: string | undefined, { io, say }: Context): Promise<Project> =>
  withStore(io.place(), async ({ store }) => {
    const place = { office: await findOffice(store, wish, say), project };
    const parts = { store, cache: openProjectCache(0) };
    return (await readProject(parts, { sender: machine, place, permission: 'read' })).project;
  });

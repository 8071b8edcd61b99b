import type { Id } from '../core/base/id.ts';
import { append, readEntries } from './journal.ts';
import { type Appended, listen } from './listen.ts';
import { createOffice, listOffices } from './offices.ts';
import { createProject, listProjects, lockProject, readProject } from './projects.ts';
import { findRequest, keepRequest } from './requests.ts';
import type { OfficeTransaction, Store } from './store.ts';
import type { Connection, InOffice } from './tables.ts';
import { inOffice } from './transaction.ts';

/** The store on connections of the app's role, which logs in at `url`. */
export function storeOn(connection: Connection, url: string): Store {
  const stops: (() => Promise<void>)[] = [];
  return {
    inOffice: (office, work) => inOffice(connection, office, (scope) => work(transactionIn(scope))),
    createOffice: (office, name) => createOffice(connection, office, name),
    listOffices: () => listOffices(connection),
    listen: async (tell) => {
      const stop = await listen({ url, list: () => listAll(connection) }, tell);
      stops.push(stop);
      return stop;
    },
    close: async () => {
      await Promise.all(stops.map((stop) => stop()));
      await connection.destroy();
    },
  };
}

const transactionIn = (scope: InOffice): OfficeTransaction => ({
  createProject: (project) => createProject(scope, project),
  listProjects: () => listProjects(scope),
  lockProject: (project) => lockProject(scope, project),
  readProject: (project) => readProject(scope, project),
  readEntries: (project, after, limit) => readEntries(scope, project, { after, limit }),
  append: (project, changes, chained) => append(scope, project, { changes, chained }),
  findRequest: (actor, key) => findRequest(scope, actor, key),
  keepRequest: (project: Id, request) => keepRequest(scope, project, request),
});

/** Each office in a transaction of its own, as a transaction sees one only. */
async function listAll(connection: Connection): Promise<readonly Appended[]> {
  const all: Appended[] = [];
  for (const { office } of await listOffices(connection)) {
    const projects = await inOffice(connection, office, listProjects);
    all.push(...projects.map(({ project, version }) => ({ office, project, version })));
  }
  return all;
}

import { type Appended, listen } from './listen.ts';
import { createOffice, listOffices, listOfficesOf } from './offices.ts';
import { ping } from './ping.ts';
import { listProjects } from './projects.ts';
import { appendRoot, lastRoot, readRoots } from './roots.ts';
import type { Store } from './store.ts';
import type { Connection } from './tables.ts';
import { inOffice } from './transaction.ts';
import { transactionIn } from './transaction-in.ts';
import { userRowsOn } from './users/user-rows-on.ts';

/** The store on connections of the app's role, which logs in at `url`. */
export function storeOn(connection: Connection, url: string): Store {
  const stops: (() => Promise<void>)[] = [];
  return {
    inOffice: (office, work) => inOffice(connection, office, (scope) => work(transactionIn(scope))),
    createOffice: (office, name, begin) =>
      createOffice(connection, { office, name, begin: async (scope) => begin?.(transactionIn(scope)) }),
    listOffices: () => listOffices(connection),
    listOfficesOf: (user) => listOfficesOf(connection, user),
    users: userRowsOn(connection),
    lastRoot: () => lastRoot(connection),
    appendRoot: (root) => appendRoot(connection, root),
    readRoots: (after, limit) => readRoots(connection, after, limit),
    ping: () => ping(connection),
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

/** Each office in a transaction of its own, as a transaction sees one only. */
async function listAll(connection: Connection): Promise<readonly Appended[]> {
  const all: Appended[] = [];
  for (const { office } of await listOffices(connection)) {
    const projects = await inOffice(connection, office, listProjects);
    all.push(...projects.map(({ project, version }) => ({ office, project, version })));
  }
  return all;
}

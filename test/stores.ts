/** The suites of the store run on both kinds of server: the embedded one, and one that asks for passwords, where PostgreSQL is installed. */

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { prepareBinaries } from '../src/store/embedded/binaries.ts';
import { ensureEmbeddedDatabase } from '../src/store/embedded-database.ts';
import { openDatabase } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { describeWithTool } from './needs.ts';
import { type PostgresServer, runSql, serverUser, startPostgres } from './postgres-server.ts';
import { unlawfulStatements } from './statement-law.ts';

/** A database as Strand makes it, and the way to it. */
export type TestDatabase = {
  /** The URL of its owner. */
  readonly url: string;
  readonly superuserUrl: string;
  readonly server: PostgresServer;
  /** Opens the store on it; closed after the suite, where its statements are looked at. */
  readonly open: () => Promise<Store>;
};

/** Makes a database: `strand` with the layout, `bare` with nothing in it. */
export type MakeDatabase = (what?: 'strand' | 'bare') => Promise<TestDatabase>;

/** The embedded server trusts whoever reaches its socket; the installed one asks for passwords. */
export type ServerKind = 'embedded' | 'installed';

/** A suite for every kind of server there is. After it, every statement that its stores sent must have named its office. */
export function describeStores(
  name: string,
  suite: (makeDatabase: MakeDatabase, kind: ServerKind) => void,
): void {
  describe(`${name}, on the embedded server`, () => suite(makerOn(embedded), 'embedded'));
  describeWithTool('postgres', `${name}, on an installed server`, (program) => {
    suite(
      makerOn(() => installed(dirname(program))),
      'installed',
    );
  });
}

/** A suite for what stands on the store and cannot see which kind of server it is: on the embedded one alone, to be quick. */
export function describeOnStore(name: string, suite: (makeDatabase: MakeDatabase) => void): void {
  describe(name, () => suite(makerOn(embedded)));
}

type Prepared = { readonly server: PostgresServer; readonly ownerUrl: (database: string) => string };

function makerOn(prepare: () => Promise<Prepared>): MakeDatabase {
  const stores: Store[] = [];
  const statements = new Set<string>();
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    expect(unlawfulStatements([...statements])).toEqual([]);
  });
  return async (what = 'strand') => {
    const { server, ownerUrl } = await prepare();
    const name = await cloneDatabase(server, what);
    const url = ownerUrl(name);
    const open = async (): Promise<Store> => {
      const store = await openDatabase(url, { onStatement: (text) => statements.add(text) });
      stores.push(store);
      return store;
    };
    return { url, superuserUrl: server.superuserUrl(name), server, open };
  };
}

let clones = 0;

async function cloneDatabase(server: PostgresServer, what: 'strand' | 'bare'): Promise<string> {
  clones += 1;
  const template = what === 'bare' ? 'template1' : 'strand';
  await runSql(
    server.superuserUrl('postgres'),
    `create database clone_${clones} template ${template} owner strand_migrator`,
  );
  return `clone_${clones}`;
}

const prepared = new Map<string, Promise<Prepared>>();

/** One server per worker and kind; the database that Strand makes there is the template of all others. */
function once(kind: string, prepare: () => Promise<Prepared>): Promise<Prepared> {
  const found = prepared.get(kind) ?? prepare();
  prepared.set(kind, found);
  return found;
}

/** A folder for this worker alone, since the links to the libraries are made anew in it. */
function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'strand-binaries-'));
  chmodSync(home, 0o755);
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  return home;
}

const embedded = (): Promise<Prepared> =>
  once('embedded', async () => {
    const binaries = await prepareBinaries({ home: newHome(), user: serverUser });
    const server = await startPostgres(binaries, 'trust');
    const url = await ensureEmbeddedDatabase({
      socketFolder: server.socketFolder,
      port: 5432,
      user: 'postgres',
    });
    return withTemplate(server, url);
  });

const installed = (folder: string): Promise<Prepared> =>
  once(folder, async () => {
    const server = await startPostgres({ folder, environment: {} }, 'scram-sha-256');
    const superuser = server.superuserUrl('postgres');
    await runSql(superuser, `create role strand_migrator login createrole password 'owner''s / p@ss'`);
    await runSql(superuser, 'create database strand owner strand_migrator');
    const url = new URL(server.superuserUrl('strand'));
    url.username = 'strand_migrator';
    url.password = encodeURIComponent(`owner's / p@ss`);
    return withTemplate(server, url.toString());
  });

async function withTemplate(server: PostgresServer, url: string): Promise<Prepared> {
  const store = await openDatabase(url);
  await store.close();
  return { server, ownerUrl: (database) => withDatabase(url, database) };
}

function withDatabase(text: string, database: string): string {
  const url = new URL(text);
  url.pathname = `/${database}`;
  return url.toString();
}

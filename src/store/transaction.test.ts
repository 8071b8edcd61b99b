import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { aChainedEntry } from '../../test/chained.ts';
import { runSql } from '../../test/postgres-server.ts';
import { describeStores, type TestDatabase } from '../../test/stores.ts';
import { openDatabase } from './open.ts';
import type { OfficeTransaction, Store } from './store.ts';

describeStores('a transaction', (makeDatabase) => {
  let database: TestDatabase;
  let store: Store;
  const office = randomUUID();
  beforeAll(async () => {
    database = await makeDatabase();
    store = await database.open();
    await store.createOffice(office, 'Office');
    await store.inOffice(office, async (transaction) => {
      for (const project of ['prj_1', 'prj_2', 'prj_3']) await transaction.createProject(project);
    });
  });
  const versionOf = async (project: string): Promise<number | undefined> =>
    (await store.inOffice(office, (transaction) => transaction.readProject(project)))?.head.version;
  const endOtherConnections = async (): Promise<void> => {
    await runSql(
      database.superuserUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = 'strand_app' and pid <> pg_backend_pid()`,
    );
  };

  it('is tried again where two lock each other out, and both come through', async () => {
    let runs = 0;
    const both = barrier(2);
    const lockInOrder = async (...projects: readonly string[]) =>
      store.inOffice(office, async (transaction) => {
        runs += 1;
        for (const project of projects) {
          await transaction.lockProject(project);
          await both();
        }
      });
    await Promise.all([lockInOrder('prj_1', 'prj_2'), lockInOrder('prj_2', 'prj_1')]);
    expect(runs).toBe(3);
  });
  it('is tried again where the connection is lost before the commit, and happens once', async () => {
    let runs = 0;
    await store.inOffice(office, async (transaction) => {
      runs += 1;
      await appendNext(transaction, 'prj_1');
      if (runs === 1) await endOtherConnections();
      await transaction.listProjects();
    });
    expect(runs).toBe(2);
    expect(await versionOf('prj_1')).toBe(1);
  });
  it('goes on where idle connections were lost', async () => {
    await endOtherConnections();
    expect(await versionOf('prj_1')).toBe(1);
  });
  it('is not taken for done where an error in it was swallowed', async () => {
    const swallowing = store.inOffice(office, async (transaction) => {
      await appendNext(transaction, 'prj_2');
      const kept = { actor: 'usr_1', key: 'k', requestHash: '', entry: 99 };
      await transaction.keepRequest('prj_2', kept).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('the transaction had failed before');
    expect(await versionOf('prj_2')).toBe(0);
  });
  it('is not sent again where the answer to its commit never comes', async () => {
    const proxy = await proxyThatDropsAnswers(database.server.socketFolder);
    const url = new URL(database.url);
    url.searchParams.set('host', proxy.folder);
    const cutOff = await openDatabase(url.toString());
    let runs = 0;
    const writing = cutOff.inOffice(office, async (transaction) => {
      runs += 1;
      await appendNext(transaction, 'prj_3');
      proxy.dropFromNowOn();
    });
    await expect(writing).rejects.toMatchObject({ code: 'commit-unknown' });
    expect(runs).toBe(1);
    await expect.poll(() => versionOf('prj_3')).toBe(1);
    await cutOff.close();
    proxy.close();
  });
  it('that waits too long for a lock is refused as the database being busy', async () => {
    const held = gate();
    const holding = store.inOffice(office, async (transaction) => {
      await transaction.lockProject('prj_1');
      await held.opened;
    });
    const impatient = await openDatabase(`${database.url}&lock_timeout=50`);
    await expect(
      impatient.inOffice(office, (transaction) => transaction.lockProject('prj_1')),
    ).rejects.toMatchObject({ code: 'database-busy' });
    held.open();
    await holding;
    await impatient.close();
  });

  async function appendNext(transaction: OfficeTransaction, project: string): Promise<void> {
    const head = await transaction.lockProject(project);
    const number = (head?.version ?? 0) + 1;
    await transaction.append(project, [], aChainedEntry({ office, project, number }));
  }
});

const noop = (): void => undefined;

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = noop;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Waits until so many have come; whoever comes later passes. */
function barrier(count: number): () => Promise<void> {
  const { opened, open } = gate();
  let come = 0;
  return async () => {
    come += 1;
    if (come === count) open();
    await opened;
  };
}

/** A way to the server that hands everything on, until it cuts the line at the server's next answer. */
async function proxyThatDropsAnswers(serverFolder: string) {
  const folder = mkdtempSync(join(tmpdir(), 'strand-proxy-'));
  chmodSync(folder, 0o755);
  let drops = false;
  const handOn = (client: Socket): void => {
    const server = connect(join(serverFolder, '.s.PGSQL.5432'));
    client.pipe(server);
    server.on('data', (data) => (drops ? client.destroy() : client.write(data)));
    server.on('close', () => client.destroy());
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  };
  const listener = createServer(handOn);
  await new Promise<void>((resolve) => void listener.listen(join(folder, '.s.PGSQL.5432'), resolve));
  const dropFromNowOn = (): void => {
    drops = true;
  };
  const close = (): void => {
    listener.close();
    rmSync(folder, { recursive: true });
  };
  return { folder, dropFromNowOn, close };
}

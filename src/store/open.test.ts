import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSql } from '../../test/postgres-server.ts';
import { describeStores } from '../../test/stores.ts';
import { roles, urlOfRole } from './database-url.ts';
import { openDatabase, openStore } from './open.ts';

const withUser = (text: string, user: string, password: string): string => {
  const url = new URL(text);
  url.username = user;
  url.password = password;
  return url.toString();
};

describeStores('openDatabase', (makeDatabase, kind) => {
  it('makes the layout in an empty database, and finds it again', async () => {
    const database = await makeDatabase('bare');
    const office = randomUUID();
    const store = await database.open();
    await store.createOffice(office, 'Büro');
    const again = await database.open();
    expect(await again.listOffices()).toEqual([{ office, name: 'Büro' }]);
  });
  it('can be done by several at once', async () => {
    const database = await makeDatabase('bare');
    const stores = await Promise.all(Array.from({ length: 4 }, () => database.open()));
    expect(await Promise.all(stores.map((store) => store.listOffices()))).toEqual([[], [], [], []]);
  });
  it('refuses a superuser', async () => {
    const { superuserUrl } = await makeDatabase('bare');
    await expect(openDatabase(superuserUrl)).rejects.toMatchObject({
      code: 'database-superuser',
      params: { role: 'postgres' },
    });
    const tables = await runSql(superuserUrl, `select to_regclass('migrations') as found`);
    expect(tables).toEqual([{ found: null }]);
  });
  it('refuses a database in another encoding', async () => {
    const { superuserUrl, url } = await makeDatabase('bare');
    await runSql(
      superuserUrl,
      `create database latin owner strand_migrator template template0 encoding 'LATIN1'`,
    );
    const latin = new URL(url);
    latin.pathname = '/latin';
    await expect(openDatabase(latin.toString())).rejects.toMatchObject({
      code: 'database-unsuitable',
      params: { encoding: 'LATIN1' },
    });
  });
  it('says so where the server is not there, or the address is none', async () => {
    const { url } = await makeDatabase('bare');
    const elsewhere = new URL(url);
    elsewhere.searchParams.set('host', '/tmp/strand-no-such-folder');
    await expect(openDatabase(elsewhere.toString())).rejects.toMatchObject({ code: 'database-unreachable' });
    for (const text of ['', 'localhost', 'mysql://localhost/strand']) {
      await expect(openDatabase(text)).rejects.toMatchObject({ code: 'wrong-database-url' });
    }
  });
  it('refuses the data of a later version', async () => {
    const database = await makeDatabase();
    await runSql(database.url, `insert into migrations (number, name, checksum) values (999, 'later', '')`);
    await expect(database.open()).rejects.toMatchObject({ code: 'data-is-newer', params: { name: 'later' } });
  });

  if (kind === 'embedded') return;

  describe('with an owner that has a password', () => {
    it('gives the other roles theirs, and new ones after it was changed', async () => {
      const database = await makeDatabase();
      const old = urlOfRole(database.url, 'strand_app');
      await runSql(old, 'select 1');
      await expect(runSql(withUser(old, 'strand_app', 'guessed'), 'select 1')).rejects.toMatchObject({
        code: '28P01',
      });
      await runSql(database.superuserUrl, `alter role strand_migrator password 'changed'`);
      const changed = withUser(database.url, 'strand_migrator', 'changed');
      const store = await openDatabase(changed);
      await store.close();
      for (const role of roles) await runSql(urlOfRole(changed, role), 'select 1');
      await expect(runSql(old, 'select 1')).rejects.toMatchObject({ code: '28P01' });
      await runSql(database.superuserUrl, `alter role strand_migrator password 'owner''s / p@ss'`);
      await database.open();
    });
    it('says which role is missing where the owner may not make it', async () => {
      const database = await makeDatabase();
      await runSql(database.superuserUrl, `create role weak login password 'weak'`);
      await expect(openDatabase(withUser(database.url, 'weak', 'weak'))).rejects.toMatchObject({
        code: 'database-lacks-role',
        params: { role: 'strand_app' },
      });
    });
  });
});

describe('openStore', () => {
  it('makes a server and a database in a folder, keeps what is written, and shares them', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'strand-open-'));
    chmodSync(parent, 0o755);
    const folder = join(parent, 'data');
    const office = randomUUID();
    const [store, other] = [await openStore({ folder }), await openStore({ folder })];
    await store.createOffice(office, 'Office');
    await store.close();
    expect(await other.listOffices()).toEqual([{ office, name: 'Office' }]);
    await other.close();
    const again = await openStore({ folder });
    expect(await again.listOffices()).toEqual([{ office, name: 'Office' }]);
    await again.close();
    rmSync(parent, { recursive: true });
  });
});

describeStores('openStore', (makeDatabase) => {
  it('opens a database of yours by its URL', async () => {
    const { url } = await makeDatabase();
    const store = await openStore({ url });
    expect(await store.listOffices()).toEqual([]);
    await store.close();
  });
});

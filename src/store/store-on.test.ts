import { expect, it } from 'vitest';
import { runSql } from '../../test/postgres-server.ts';
import { describeStores } from '../../test/stores.ts';
import { Problem } from '../core/problem.ts';
import { lastMigration } from './owner.ts';
import type { Store } from './store.ts';

describeStores('ping', (makeDatabase) => {
  it('is refused while nobody gets into the database, and goes on by itself', async () => {
    const { open, server, superuserUrl } = await makeDatabase();
    const store = await open();
    await store.ping();
    const name = new URL(superuserUrl).pathname.slice(1);
    const elsewhere = server.superuserUrl('postgres');
    await runSql(elsewhere, `alter database ${name} allow_connections false`);
    await runSql(
      elsewhere,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
    await expect.poll(async () => codeOf(store)).toBe('database-unreachable');
    await runSql(elsewhere, `alter database ${name} allow_connections true`);
    await expect.poll(async () => codeOf(store)).toBe('none');
  });

  it('is refused where the database was brought to another layout, until it is back', async () => {
    const { open, url } = await makeDatabase();
    const store = await open();
    const next = (lastMigration + 1).toString();
    await runSql(url, `insert into migrations (number, name, checksum) values (${next}, 'of tomorrow', '')`);
    await expect(store.ping()).rejects.toMatchObject({
      code: 'database-layout-differs',
      params: { number: lastMigration + 1, known: lastMigration },
    });
    await runSql(url, `delete from migrations where number = ${next}`);
    expect(await codeOf(store)).toBe('none');
  });
});

const codeOf = async (store: Store): Promise<string> =>
  store.ping().then(
    () => 'none',
    (error: unknown) => (error instanceof Problem ? error.code : 'no problem'),
  );

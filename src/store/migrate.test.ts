import { beforeEach, expect, it } from 'vitest';
import { runSql } from '../../test/postgres-server.ts';
import { describeStores, type TestDatabase } from '../../test/stores.ts';
import { withClient } from './client.ts';
import { checksumOf, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

const first: Migration = { number: 1, name: 'first', statements: ['create table a (n integer)'] };
const second: Migration = {
  number: 2,
  name: 'second',
  statements: ['create table b (n integer)', 'insert into b values (1)'],
};

describeStores('migrate', (makeDatabase) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await makeDatabase('bare');
  });
  const migrateTo = async (...all: readonly Migration[]): Promise<void> =>
    withClient(database.url, (owner) => migrate(owner, all));
  const applied = async () =>
    runSql<{ name: string; checksum: string }>(
      database.url,
      'select name, checksum from migrations order by number',
    );

  it('applies what is missing, each once, and keeps their checksums', async () => {
    await migrateTo(first);
    await migrateTo(first, second);
    await migrateTo(first, second);
    expect(await applied()).toEqual([
      { name: 'first', checksum: checksumOf(first) },
      { name: 'second', checksum: checksumOf(second) },
    ]);
    expect(await runSql(database.url, 'select n from b')).toEqual([{ n: 1 }]);
  });
  it('leaves nothing of a migration that fails half-way, and keeps those before it', async () => {
    const broken = { ...second, statements: [...second.statements, 'select 1 / 0'] };
    await expect(migrateTo(first, broken)).rejects.toThrow('division by zero');
    expect((await applied()).map(({ name }) => name)).toEqual(['first']);
    expect(await runSql(database.url, `select to_regclass('b') as found`)).toEqual([{ found: null }]);
    await migrateTo(first, second);
    expect(await applied()).toHaveLength(2);
  });
  it('refuses data of a later version, and leaves it as it is', async () => {
    await migrateTo(first, second);
    await expect(migrateTo(first)).rejects.toMatchObject({
      code: 'data-is-newer',
      params: { name: 'second' },
    });
    expect(await applied()).toHaveLength(2);
  });
  it('refuses a migration that was changed after it was applied', async () => {
    await migrateTo(first);
    const changed = { ...first, statements: ['create table a (n text)'] };
    await expect(migrateTo(changed, second)).rejects.toMatchObject({
      code: 'migration-differs',
      params: { name: 'first' },
    });
    expect(await applied()).toHaveLength(1);
  });
  it('lets several processes that start at once take turns', async () => {
    await Promise.all(Array.from({ length: 6 }, () => migrateTo(first, second)));
    expect(await runSql(database.url, 'select n from b')).toEqual([{ n: 1 }]);
  });
});

it('migrations are numbered from 1 without gaps, and each has a name of its own', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, nth) => nth + 1));
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
});

it('migrations that were released are as they were', () => {
  expect(migrations.map(checksumOf)).toEqual([
    '452c8774aaecb3cf2be8742370b89e0735306f6eb7ff6aa20ccc19755c0a1a31',
  ]);
});

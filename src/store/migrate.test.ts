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

describeStores('migrations', (makeDatabase) => {
  it('give every office that is there a journal of its own', async () => {
    const { url } = await makeDatabase('bare');
    const office = '11111111-1111-4111-8111-111111111111';
    await withClient(url, async (owner) => {
      await migrate(owner, migrations.slice(0, 1));
      await owner.query('insert into offices values ($1, $2)', [office, 'Office']);
      await migrate(owner);
    });
    const heads = await runSql(url, 'select office_id, version, hash from office_heads');
    expect(heads).toEqual([{ office_id: office, version: 0, hash: '0'.repeat(64) }]);
  });
  it('keep the words on how an indicator is found, under their new name', async () => {
    const { url } = await makeDatabase('bare');
    const office = '11111111-1111-4111-8111-111111111111';
    await withClient(url, async (owner) => {
      await migrate(owner, migrations.slice(0, 4));
      await owner.query('insert into offices values ($1, $2)', [office, 'Office']);
      await owner.query('insert into projects values ($1, $2, 1, $3)', [office, 'prj_1', '']);
      for (const [id, body] of [
        ['ind_1', '{"id":"ind_1","formula":"cases closed"}'],
        ['ind_2', '{"id":"ind_2"}'],
      ])
        await owner.query('insert into record.indicators values ($1, $2, $3, 1, $4)', [
          office,
          'prj_1',
          id,
          body,
        ]);
      await migrate(owner);
    });
    expect(await runSql(url, 'select body from record.indicators order by id')).toEqual([
      { body: { id: 'ind_1', method: 'cases closed' } },
      { body: { id: 'ind_2' } },
    ]);
  });
});

it('migrations are numbered from 1 without gaps, and each has a name of its own', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, nth) => nth + 1));
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
});

it('migrations that were released are as they were', () => {
  expect(migrations.map(checksumOf)).toEqual([
    '452c8774aaecb3cf2be8742370b89e0735306f6eb7ff6aa20ccc19755c0a1a31',
    '62b3b7ca2302c993e5f015a1169b7eb21053f49a73892cf6270f39dac4057cd4',
    '7c938c8a903e03ba5673c507669474f6533f06b4fda87f59449475c23d8861af',
    '8ee6eb44593d02c7803b394946184c769199a89913d15ae2f2853bf85257195f',
    'c8e65de9358cd597d009991401d2fb693adb389af2e2afb6bf871585efb8271c',
    '574f89471814635ef19e1229e78a5adc73295beefd304f1b7707a3771c6ff113',
    'cf461fa334aa2c5ee2933083df5c8bcafa6581fe68db9c66518ad45c79bbdbe9',
    '7ac1a019e1deb51a891affae3729e016dcbbb86053e8246f8087be9132caa0d8',
  ]);
});

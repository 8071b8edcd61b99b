import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../test/filled-place.ts';
import { runSql } from '../../test/postgres-server.ts';
import { describeStores, type TestDatabase } from '../../test/stores.ts';
import { tableNames } from '../core/project.ts';
import type { DumpPart } from './dump.ts';
import { leftOut } from './catalogue.ts';
import { openDatabase } from './open.ts';
import { lastMigration, withOwner } from './owner.ts';
import { recordTableOf } from './tables.ts';

const office = '00000000-0000-4000-8000-0000000000aa';
const now = new Date('2026-11-25T08:00:00.000Z');

const dump = (url: string): Promise<readonly DumpPart[]> =>
  withOwner({ url }, async (owner) => {
    const parts: DumpPart[] = [];
    for await (const part of owner.dump()) parts.push(part);
    return parts;
  });

describeStores('the owner of a database', (makeDatabase, kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase();
    const store = await database.open();
    await store.createOffice(office, 'A “B”\n\u{1f3db}\u2028 ب \\u0041');
  });

  describe('dump', () => {
    it('leaves out no table but those that are named', async () => {
      const tables = await runSql<{ name: string }>(
        database.superuserUrl,
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
      );
      // Whoever adds a table says here whether a backup has it.
      const kept = [
        'offices office_heads office_journal office_users projects journal requests members files figures',
        'people participations person_keys search_keys',
        'roots users passwords passkeys identities',
        ...tableNames.map(recordTableOf),
      ].flatMap((names) => names.split(' '));
      expect(tables.map(({ name }) => name).toSorted()).toEqual([...kept, ...leftOut].toSorted());
    });

    it('is loaded to the byte into an empty database', async () => {
      const bare = await makeDatabase('bare');
      await withOwner({ url: bare.url }, async (owner) => {
        const draft = await owner.asDraft();
        await draft.load(lastMigration, async (loader) => {
          for (const part of await dump(database.url)) await loader.take(part);
        });
        expect(await owner.readMigration()).toBe(lastMigration);
        await expect(owner.asDraft()).rejects.toMatchObject({ code: 'database-not-empty' });
      });
      expect(await dump(bare.url)).toEqual(await dump(database.url));
      const store = await openDatabase(bare.url);
      expect(await store.listOffices()).toEqual([{ office, name: 'A “B”\n\u{1f3db}\u2028 ب \\u0041' }]);
      await store.close();
    });

    it('of an older layout is loaded on that, and brought up to date by opening it', async () => {
      const bare = await makeDatabase('bare');
      await withOwner({ url: bare.url }, async (owner) => {
        const draft = await owner.asDraft();
        await draft.load(1, async (loader) => {
          await loader.take({ table: 'offices', lines: [`{"name":"Old","office_id":"${office}"}`] });
        });
        expect(await owner.readMigration()).toBe(1);
      });
      const store = await openDatabase(bare.url);
      const head = await store.inOffice(office, (transaction) => transaction.lockOffice());
      expect(head).toEqual({ version: 0, hash: '0'.repeat(64) });
      await store.close();
    });

    it('is loaded as a whole or not at all', async () => {
      const bare = await makeDatabase('bare');
      await withOwner({ url: bare.url }, async (owner) => {
        const draft = await owner.asDraft();
        const half = draft.load(lastMigration, async (loader) => {
          await loader.take({ table: 'offices', lines: [`{"name":"Half","office_id":"${office}"}`] });
          throw new Error('the file ended');
        });
        await expect(half).rejects.toThrow('the file ended');
      });
      expect(await dump(bare.url)).toEqual([]);
    });
  });

  it('makes no database beside one whose name leaves no room for another', async () => {
    const url = new URL(database.url);
    url.pathname = `/${'x'.repeat(40)}`;
    const asked = withOwner({ url: url.href }, (owner) => owner.withDraft(() => Promise.resolve()));
    await expect(asked).rejects.toMatchObject({ code: 'database-name-too-long', params: { most: 39 } });
  });

  // On the embedded server Strand is the administrator itself; see restore.test.ts.
  if (kind === 'installed')
    describe('replace, where the owner may make databases', () => {
      it('is refused without CREATEDB, and says so', async () => {
        const before = await digestOf({ url: database.url });
        const { url } = await makeDatabase();
        const asked = withOwner({ url }, (owner) => owner.replace(now, () => Promise.resolve()));
        await expect(asked).rejects.toMatchObject({ code: 'database-not-makeable' });
        expect(await digestOf({ url: database.url })).toBe(before);
      });

      it('puts the new one in the place of the old, and keeps that', async () => {
        const { url, superuserUrl } = await makeDatabase();
        await runSql(superuserUrl, 'alter role strand_migrator createdb');
        try {
          const kept = await withOwner({ url }, (owner) =>
            owner.replace(now, (draft) =>
              draft.load(lastMigration, async (loader) => {
                await loader.take({ table: 'offices', lines: [`{"name":"New","office_id":"${office}"}`] });
              }),
            ),
          );
          expect(await dump(url)).toMatchObject([
            { table: 'offices', lines: [expect.stringContaining('New')] },
          ]);
          expect(kept).toMatch(/^clone_\d+_before_20261125t080000z$/);
          const failed = withOwner({ url }, (owner) =>
            owner.replace(now, () => Promise.reject(new Error('the file ended'))),
          );
          await expect(failed).rejects.toThrow('the file ended');
          expect(await dump(url)).toMatchObject([{ table: 'offices' }]);
          const drafts = `select 1 from pg_database where datname like '%restore%'`;
          expect(await runSql(superuserUrl, drafts)).toEqual([]);
        } finally {
          await runSql(superuserUrl, 'alter role strand_migrator nocreatedb');
        }
      });
    });
});

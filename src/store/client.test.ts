import { Kysely, PostgresDialect, sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeStores } from '../../test/stores.ts';
import { openPool } from './client.ts';
import { urlOfRole } from './database-url.ts';
import type { Database } from './tables.ts';
import { inTransaction } from './transaction.ts';

describeStores('openPool', (makeDatabase) => {
  it('refuses who waits too long for a connection as the database being busy, and serves the next', async () => {
    const { url } = await makeDatabase();
    const pool = openPool(urlOfRole(url, 'strand_app'), { most: 1, waitMs: 500 });
    const connection = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
    const held = await pool.connect();
    const ask = async () =>
      inTransaction(connection, async (transaction) => sql`select 1 as one`.execute(transaction));
    await expect(ask()).rejects.toMatchObject({ code: 'database-busy' });
    held.release();
    expect((await ask()).rows).toEqual([{ one: 1 }]);
    await connection.destroy();
  });
});

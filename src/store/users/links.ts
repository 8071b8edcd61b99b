import type { Selectable } from 'kysely';
import type { Connection, Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { OneTimeLink, UserRows } from '../user-rows.ts';

type Links = Pick<UserRows, 'addLink' | 'findLink' | 'takeLink' | 'endLinks'>;

/** Links on a connection. */
export const linksOn = (connection: Connection): Links => ({
  addLink: async ({ hash, use, user, isMailed, madeAt, endsAt }) => {
    const whose = { user_id: user ?? null, is_mailed: isMailed };
    const row = { hash, use, ...whose, made_at: madeAt, ends_at: endsAt };
    // By one statement, so that of two at once one takes the place of the other.
    await inTransaction(connection, (sql) =>
      sql
        .insertInto('links')
        .values(row)
        .onConflict((conflict) => conflict.constraint('links_one').doUpdateSet(row))
        .execute(),
    );
  },
  findLink: async (hash) => {
    const found = await inTransaction(connection, (sql) =>
      sql.selectFrom('links').selectAll().where('hash', '=', hash).executeTakeFirst(),
    );
    return found && linkOf(found);
  },
  takeLink: async (hash) => {
    const taken = await inTransaction(connection, (sql) =>
      sql.deleteFrom('links').where('hash', '=', hash).returningAll().executeTakeFirst(),
    );
    return taken && linkOf(taken);
  },
  endLinks: async (user) => {
    await inTransaction(connection, (sql) => sql.deleteFrom('links').where('user_id', '=', user).execute());
  },
});

const linkOf = (row: Selectable<Database['links']>): OneTimeLink => ({
  hash: row.hash,
  use: row.use,
  ...(row.user_id !== null && { user: row.user_id }),
  isMailed: row.is_mailed,
  madeAt: row.made_at,
  endsAt: row.ends_at,
});

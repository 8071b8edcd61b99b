import type { Selectable } from 'kysely';
import type { Connection, Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { OneTimeLink, UserRows } from '../user-rows.ts';

type Links = Pick<UserRows, 'addLink' | 'findLink' | 'takeLink'>;

/** Links on a connection. */
export const linksOn = (connection: Connection): Links => ({
  addLink: async ({ hash, use, user, madeAt, endsAt }) => {
    const row = { hash, use, user_id: user ?? null, made_at: madeAt, ends_at: endsAt };
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
});

const linkOf = ({ hash, use, user_id, made_at, ends_at }: Selectable<Database['links']>): OneTimeLink => ({
  hash,
  use,
  ...(user_id !== null && { user: user_id }),
  madeAt: made_at,
  endsAt: ends_at,
});

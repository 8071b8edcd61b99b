import type { Selectable } from 'kysely';
import { Problem } from '../../core/problem.ts';
import { constraintOf } from '../failure.ts';
import type { Connection, Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { Token, UserRows } from '../user-rows.ts';

type Tokens = Pick<UserRows, 'addToken' | 'findToken' | 'useToken' | 'listTokens' | 'removeToken'>;

/** Tokens on a connection. */
export const tokensOn = (connection: Connection): Tokens => ({
  addToken: async (token) => {
    await inTransaction(connection, (sql) => sql.insertInto('tokens').values(rowOf(token)).execute()).catch(
      (error: unknown) => {
        if (constraintOf(error) !== 'tokens_user') throw error;
        throw new Problem('unknown-user', { user: token.user }, { cause: error });
      },
    );
  },
  findToken: async (hash) => {
    const found = await inTransaction(connection, (sql) =>
      sql.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst(),
    );
    return found && tokenOf(found);
  },
  useToken: async (hash, at) => {
    await inTransaction(connection, (sql) =>
      sql.updateTable('tokens').set({ used_at: at }).where('hash', '=', hash).execute(),
    );
  },
  listTokens: async (user) => {
    const rows = await inTransaction(connection, (sql) =>
      sql.selectFrom('tokens').selectAll().where('user_id', '=', user).orderBy('made_at').execute(),
    );
    return rows.map(tokenOf);
  },
  removeToken: async (user, id) => {
    const { numDeletedRows } = await inTransaction(connection, (sql) =>
      sql
        .deleteFrom('tokens')
        .where('user_id', '=', user)
        .where('token_id', '=', id)
        .executeTakeFirstOrThrow(),
    );
    return numDeletedRows > 0n;
  },
});

type TokenRow = Selectable<Database['tokens']>;

const rowOf = ({ id, user, office, madeAt, usedAt, endsAt, ...alike }: Token): TokenRow => ({
  ...alike,
  token_id: id,
  user_id: user,
  office_id: office,
  made_at: madeAt,
  used_at: usedAt ?? null,
  ends_at: endsAt,
});

const tokenOf = (row: TokenRow): Token => ({
  hash: row.hash,
  id: row.token_id,
  user: row.user_id,
  office: row.office_id,
  label: row.label,
  scopes: row.scopes,
  madeAt: row.made_at,
  ...(row.used_at !== null && { usedAt: row.used_at }),
  endsAt: row.ends_at,
});

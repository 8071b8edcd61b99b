import type { Selectable } from 'kysely';
import type { Connection, Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { Passkey, UserRows } from '../user-rows.ts';

type Passkeys = Pick<
  UserRows,
  'addPasskey' | 'findPasskey' | 'listPasskeys' | 'usePasskey' | 'removePasskey'
>;

/** Passkeys on a connection. */
export const passkeysOn = (connection: Connection): Passkeys => ({
  addPasskey: async (passkey) => {
    await inTransaction(connection, (sql) => sql.insertInto('passkeys').values(rowOf(passkey)).execute());
  },
  findPasskey: async (credential) => {
    const found = await inTransaction(connection, (sql) =>
      sql.selectFrom('passkeys').selectAll().where('credential', '=', credential).executeTakeFirst(),
    );
    return found && passkeyOf(found);
  },
  listPasskeys: async (user) => {
    const rows = await inTransaction(connection, (sql) =>
      sql.selectFrom('passkeys').selectAll().where('user_id', '=', user).orderBy('made_at').execute(),
    );
    return rows.map(passkeyOf);
  },
  usePasskey: async (credential, { counter, at }) => {
    await inTransaction(connection, (sql) =>
      sql
        .updateTable('passkeys')
        .set({ counter, used_at: at })
        .where('credential', '=', credential)
        .execute(),
    );
  },
  removePasskey: async (user, credential) => {
    const { numDeletedRows } = await inTransaction(connection, (sql) =>
      sql
        .deleteFrom('passkeys')
        .where('user_id', '=', user)
        .where('credential', '=', credential)
        .executeTakeFirstOrThrow(),
    );
    return numDeletedRows > 0n;
  },
});

type PasskeyRow = Selectable<Database['passkeys']>;

const rowOf = ({ user, publicKey, madeAt, usedAt, ...alike }: Passkey): PasskeyRow => ({
  ...alike,
  user_id: user,
  public_key: publicKey,
  made_at: madeAt,
  used_at: usedAt ?? null,
});

const passkeyOf = ({ user_id, public_key, made_at, used_at, ...alike }: PasskeyRow): Passkey => ({
  ...alike,
  user: user_id,
  publicKey: public_key,
  madeAt: made_at,
  ...(used_at !== null && { usedAt: used_at }),
});

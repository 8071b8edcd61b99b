import type { Selectable } from 'kysely';
import type { Connection, Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { Session, UserRows } from '../user-rows.ts';

type Sessions = Pick<UserRows, 'addSession' | 'findSession' | 'useSession' | 'listSessions' | 'endSessions'>;

/** Sessions on a connection. */
export const sessionsOn = (connection: Connection): Sessions => ({
  addSession: async (session) => {
    await inTransaction(connection, (sql) => sql.insertInto('sessions').values(rowOf(session)).execute());
  },
  findSession: async (hash) => {
    const found = await inTransaction(connection, (sql) =>
      sql
        .selectFrom('sessions')
        .selectAll()
        .where((where) => where.or({ hash, previous_hash: hash }))
        .executeTakeFirst(),
    );
    return found && sessionOf(found);
  },
  useSession: (hash, used) => useSession(connection, hash, used),
  listSessions: async (user) => {
    const rows = await inTransaction(connection, (sql) =>
      sql.selectFrom('sessions').selectAll().where('user_id', '=', user).orderBy('made_at').execute(),
    );
    return rows.map(sessionOf);
  },
  endSessions: (user, which) => endSessions(connection, user, which),
});

async function useSession(
  connection: Connection,
  hash: string,
  { at, change }: Parameters<UserRows['useSession']>[1],
): Promise<boolean> {
  const changed = change && {
    hash: change.newHash,
    previous_hash: hash,
    previous_until: change.oldUntil,
  };
  const { numUpdatedRows } = await inTransaction(connection, (sql) =>
    sql
      .updateTable('sessions')
      .set({ used_at: at, ...changed })
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow(),
  );
  return numUpdatedRows > 0n;
}

async function endSessions(
  connection: Connection,
  user: string,
  which: Parameters<UserRows['endSessions']>[1],
): Promise<number> {
  const { numDeletedRows } = await inTransaction(connection, (sql) => {
    const all = sql.deleteFrom('sessions').where('user_id', '=', user);
    const ended = 'id' in which ? all.where('session_id', '=', which.id) : all;
    const { allBut } = 'id' in which ? {} : which;
    const kept =
      allBut === undefined
        ? ended
        : ended
            .where('hash', '<>', allBut)
            .where((where) => where('previous_hash', 'is distinct from', allBut));
    return kept.executeTakeFirstOrThrow();
  });
  return Number(numDeletedRows);
}

type SessionRow = Selectable<Database['sessions']>;

const rowOf = ({ hash, id, user, device, madeAt, usedAt, endsAt, previous }: Session): SessionRow => ({
  hash,
  session_id: id,
  user_id: user,
  device,
  made_at: madeAt,
  used_at: usedAt,
  ends_at: endsAt,
  previous_hash: previous?.hash ?? null,
  previous_until: previous?.until ?? null,
});

const sessionOf = (row: SessionRow): Session => ({
  hash: row.hash,
  id: row.session_id,
  user: row.user_id,
  device: row.device,
  madeAt: row.made_at,
  usedAt: row.used_at,
  endsAt: row.ends_at,
  ...(row.previous_hash !== null && {
    previous: { hash: row.previous_hash, until: row.previous_until ?? 0 },
  }),
});

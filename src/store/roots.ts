/** The signed roots of all journals: over all offices, hence a global table. */

import { type Selectable, sql } from 'kysely';
import type { JournalRoot } from './store.ts';
import type { Connection, Database } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** The last root; `undefined` where there is none. */
export async function lastRoot(connection: Connection): Promise<JournalRoot | undefined> {
  const found = await inTransaction(connection, (transaction) =>
    transaction.selectFrom('roots').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst(),
  );
  return found && rootOf(found);
}

/** Appends a root; false where its number does not follow on the last one, since somebody else was first. */
export async function appendRoot(connection: Connection, root: JournalRoot): Promise<boolean> {
  const { number, at, text, signature, publicKey } = root;
  const { numAffectedRows } = await inTransaction(connection, async (transaction) =>
    sql`insert into roots (number, at, text, signature, public_key)
      select ${number}::integer, ${at}::bigint, ${text}::text, ${signature}::text, ${publicKey}::text
      where (select coalesce(max(number), 0) from roots) = ${number}::integer - 1
      on conflict do nothing`.execute(transaction),
  );
  return numAffectedRows === 1n;
}

/** The roots after a number, in order; at most `limit`. */
export async function readRoots(
  connection: Connection,
  after: number,
  limit: number | undefined,
): Promise<readonly JournalRoot[]> {
  const rows = await inTransaction(connection, (transaction) => {
    const query = transaction.selectFrom('roots').selectAll().where('number', '>', after).orderBy('number');
    return (limit === undefined ? query : query.limit(limit)).execute();
  });
  return rows.map(rootOf);
}

const rootOf = ({ public_key, ...alike }: Selectable<Database['roots']>): JournalRoot => ({
  ...alike,
  publicKey: public_key,
});

/** Offices: a global table, since an office must be found before its transaction begins. */

import { sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import type { OfficeRole } from '../core/journal/office-entry.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId } from './store.ts';
import type { Connection, InOffice } from './tables.ts';
import { inTransaction, refuseNoOffice } from './transaction.ts';

/** An office to be made: its id, its name, and what is done in it at once. */
type NewOffice = {
  readonly office: OfficeId;
  readonly name: string;
  readonly begin: (scope: InOffice) => Promise<void>;
};

/** Makes an office, whose journal is empty, and begins it; all of that or nothing. Throws a Problem where its id is taken. */
export async function createOffice(
  connection: Connection,
  { office, name, begin }: NewOffice,
): Promise<void> {
  refuseNoOffice(office);
  await inTransaction(connection, async (transaction) => {
    const { numInsertedOrUpdatedRows: made } = await transaction
      .insertInto('offices')
      .values({ office_id: office, name })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (made === 0n) throw new Problem('office-exists', { office });
    await sql`select use_office(${office})`.execute(transaction);
    await transaction
      .insertInto('office_heads')
      .values({ office_id: office, version: 0, hash: '0'.repeat(64) })
      .execute();
    await begin({ sql: transaction, office });
  });
}

/** All offices, in order of their ids. */
export async function listOffices(
  connection: Connection,
): Promise<readonly { readonly office: OfficeId; readonly name: string }[]> {
  const rows = await inTransaction(connection, (transaction) =>
    transaction.selectFrom('offices').select(['office_id as office', 'name']).execute(),
  );
  return rows.toSorted((a, b) => (a.office < b.office ? -1 : 1));
}

/** The offices that a user is of, in order of their ids. */
export async function listOfficesOf(
  connection: Connection,
  user: Id,
): Promise<readonly { readonly office: OfficeId; readonly name: string; readonly role: OfficeRole }[]> {
  const rows = await inTransaction(connection, (transaction) =>
    transaction
      .selectFrom('office_users')
      .innerJoin('offices', 'offices.office_id', 'office_users.office_id')
      .select(['offices.office_id as office', 'offices.name', 'office_users.role'])
      .where('office_users.user_id', '=', user)
      .execute(),
  );
  return rows.toSorted((a, b) => (a.office < b.office ? -1 : 1));
}

/** Offices: a global table, since an office must be found before its transaction begins. */

import { Problem } from '../core/problem.ts';
import type { OfficeId } from './store.ts';
import type { Connection } from './tables.ts';
import { inTransaction, refuseNoOffice } from './transaction.ts';

/** Makes an office. Throws a Problem where its id is taken. */
export async function createOffice(connection: Connection, office: OfficeId, name: string): Promise<void> {
  refuseNoOffice(office);
  const { numInsertedOrUpdatedRows: made } = await inTransaction(connection, (transaction) =>
    transaction
      .insertInto('offices')
      .values({ office_id: office, name })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow(),
  );
  if (made === 0n) throw new Problem('office-exists', { office });
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

/** Requests that were carried out, by the key of their sender, so that a request which comes again does nothing again. */

import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import type { KeptRequest } from './store.ts';
import type { InOffice } from './tables.ts';

/** The request that an actor sent under a key; `undefined` where there is none. */
export async function findRequest(
  { sql: database, office }: InOffice,
  actor: string,
  key: string,
): Promise<KeptRequest | undefined> {
  return database
    .selectFrom('requests')
    .select(['actor', 'key', 'request_hash as requestHash', 'entry'])
    .where('office_id', '=', office)
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst();
}

/** Keeps a request. Its entry must have been appended. Throws a Problem where the key was used at the same time for another project. */
export async function keepRequest(
  { sql: database, office }: InOffice,
  project: Id,
  { actor, key, requestHash, entry }: KeptRequest,
): Promise<void> {
  const { numInsertedOrUpdatedRows: kept } = await database
    .insertInto('requests')
    .values({ office_id: office, actor, key, project_id: project, request_hash: requestHash, entry })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (kept === 0n) throw new Problem('key-reused', { key });
}

/** Forgets the requests that were kept before a moment, in milliseconds since 1970; gives how many. */
export async function forgetRequests({ sql: database, office }: InOffice, before: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('requests')
    .where('office_id', '=', office)
    .where('kept_at', '<', new Date(before))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

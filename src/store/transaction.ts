/** The one way into the database for what belongs to an office. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type ControlledTransaction, sql, type Transaction } from 'kysely';
import { Problem } from '../core/problem.ts';
import { type FailureKind, failureKindOf, toProblem } from './failure.ts';
import type { OfficeId } from './store.ts';
import type { Connection, Database, InOffice } from './tables.ts';

type Work<Result> = (transaction: Transaction<Database>) => Promise<Result>;

/** All of `work` in one office or nothing; see inTransaction. */
export async function inOffice<Result>(
  connection: Connection,
  office: OfficeId,
  work: (scope: InOffice) => Promise<Result>,
): Promise<Result> {
  refuseNoOffice(office);
  return inTransaction(connection, async (transaction) => {
    await sql`select use_office(${office})`.execute(transaction);
    return work({ sql: transaction, office });
  });
}

/**
 * All of `work` or nothing. It runs again where the database could not serialise it, or was gone before the commit was sent; an answer to the
 * commit that never came is a Problem, since nobody here knows whether it happened.
 */
export async function inTransaction<Result>(connection: Connection, work: Work<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(connection, work);
    } catch (error) {
      const delayMs = error instanceof Problem ? undefined : delays[failureKindOf(error)](attempt);
      if (delayMs === undefined) throw toProblem(error);
      await sleep(delayMs);
    }
  }
}

/** Throws a Problem where the text is not a UUID, which no office has as its id. */
export function refuseNoOffice(office: OfficeId): void {
  if (!uuid.test(office)) throw new Problem('unknown-office', { office });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

// Milliseconds to wait before the next attempt; none after the last. A server that restarts is back within some seconds.
const delays: Readonly<Record<FailureKind, (attempt: number) => number | undefined>> = {
  conflict: (attempt) => (attempt < 8 ? Math.random() * 5 * 2 ** attempt : undefined),
  lost: untilRestarted,
  unsent: untilRestarted,
  other: () => undefined,
};

function untilRestarted(attempt: number): number | undefined {
  return attempt < 8 ? 25 * 2 ** attempt : undefined;
}

async function once<Result>(connection: Connection, work: Work<Result>): Promise<Result> {
  const transaction = await connection.startTransaction().execute();
  try {
    const result = await work(transaction);
    await commit(transaction);
    return result;
  } catch (error) {
    await giveUp(transaction);
    throw error;
  }
}

async function commit(transaction: ControlledTransaction<Database>): Promise<void> {
  try {
    await transaction.commit().execute();
  } catch (error) {
    if (failureKindOf(error) === 'lost') throw new Problem('commit-unknown', {}, { cause: error });
    throw error;
  }
}

/** Takes the transaction back and its connection to the pool; where that fails, the connection is gone and the transaction with it. */
async function giveUp(transaction: ControlledTransaction<Database>): Promise<void> {
  await transaction
    .rollback()
    .execute()
    .catch(() => undefined);
}

import { sql } from 'kysely';
import { Problem } from '../core/problem.ts';
import { toProblem } from './failure.ts';
import { migrations } from './migrations/index.ts';
import type { Connection } from './tables.ts';

/**
 * Asks the database whether it answers, and has the layout that this Strand works on: another Strand may have brought it to a later one since the start.
 * Once and without another attempt, so that the answer comes soon. Problems `database-unreachable`, `database-busy`, `database-layout-differs`.
 */
export async function ping(connection: Connection): Promise<void> {
  const number = await readLayout(connection);
  const known = migrations.at(-1)?.number ?? 0;
  if (number !== known) throw new Problem('database-layout-differs', { number, known });
}

async function readLayout(connection: Connection): Promise<number> {
  const statement = sql<{ number: number }>`select coalesce(max(number), 0) as number from migrations`;
  const { rows } = await statement.execute(connection).catch((error: unknown) => {
    const problem = toProblem(error);
    throw problem instanceof Problem ? problem : new Problem('database-unreachable', {}, { cause: error });
  });
  return rows[0]?.number ?? 0;
}

/** How often something was tried, and from where it succeeded. */

import { sql as text } from 'kysely';
import type { Connection } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { UserRows } from '../user-rows.ts';

type Tries = Pick<UserRows, 'countTry' | 'keepPlace' | 'isKnownPlace' | 'sweepEnded'>;

/** Tries and places on a connection. */
export const triesOn = (connection: Connection): Tries => ({
  countTry: (key, bucket) => countTry(connection, key, bucket),
  keepPlace: async (place, until) => {
    await inTransaction(connection, (sql) =>
      sql
        .insertInto('places')
        .values({ place, known_until: until })
        .onConflict((conflict) => conflict.column('place').doUpdateSet({ known_until: until }))
        .execute(),
    );
  },
  isKnownPlace: async (place, at) => {
    const found = await inTransaction(connection, (sql) =>
      sql.selectFrom('places').select('known_until').where('place', '=', place).executeTakeFirst(),
    );
    return found !== undefined && found.known_until > at;
  },
  sweepEnded: (before) => sweepEnded(connection, before),
});

/**
 * A bucket is kept as the moment at which it will be empty, which each try moves on. One statement, so that tries at the same time are counted one
 * after the other. None is ever more than full: what a clock that ran ahead has written keeps nobody out once the clock is right again.
 */
async function countTry(
  connection: Connection,
  key: string,
  { most, everyMs, at }: Parameters<UserRows['countTry']>[1],
): Promise<number> {
  const full = text<number>`${at}::double precision + ${most * everyMs}`;
  const kept = text<number>`least(tries.empty_at, ${full})`;
  const next = text<number>`greatest(${kept}, ${at}) + ${everyMs}`;
  const { rows } = await inTransaction(connection, async (sql) =>
    text<{ wait: number }>`
      insert into tries (key, empty_at, wait_ms) values (${key}, ${at + everyMs}, 0)
      on conflict (key) do update set
        empty_at = case when ${next} <= ${full} then ${next} else ${kept} end,
        wait_ms = greatest(0, ${next} - (${full}))
      returning wait_ms as wait`.execute(sql),
  );
  return Math.ceil(rows[0]?.wait ?? 0);
}

async function sweepEnded(connection: Connection, before: number): Promise<void> {
  await inTransaction(connection, async (sql) => {
    await sql.deleteFrom('sessions').where('ends_at', '<', before).execute();
    await sql.deleteFrom('tokens').where('ends_at', '<', before).execute();
    await sql.deleteFrom('links').where('ends_at', '<', before).execute();
    await sql.deleteFrom('tries').where('empty_at', '<', before).execute();
    await sql.deleteFrom('places').where('known_until', '<', before).execute();
  });
}

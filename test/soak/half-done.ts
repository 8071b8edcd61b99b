/**
 * Kills Strand, its database or both while the layout of the database is brought up to date, at moments of chance. Afterwards the layout must be
 * that of a migration, whole, and the next start must bring it to the last one, with all that was there.
 */

import { spawnSync } from 'node:child_process';
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { withClient } from '../../src/store/client.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { findPostmaster } from '../../src/store/embedded/postmaster-file.ts';
import { ensureEmbeddedDatabase } from '../../src/store/embedded-database.ts';
import { ensureRoles } from '../../src/store/roles.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore } from '../../src/store/open.ts';
import { type Chance, chanceOf } from './chance.ts';
import { connectTo } from './mark.ts';
import { bundleWriter, startWriter, type Writer } from './start-writer.ts';
import { clearWorkFolder, makeWorkFolder } from './wrapped-postgres.ts';

/** What came of it. */
export type HalfDoneResult = {
  /** How many kills came before the last migration was done. */
  readonly cutShort: number;
  readonly losses: readonly string[];
};

const victims = ['strand', 'database', 'both'] as const;
const office = '00000000-0000-4000-8000-00000000000a';

/** Kills so many times, each time on a database of the first layout. */
export async function killMigrations({
  kills,
  seed,
}: {
  kills: number;
  seed: number;
}): Promise<HalfDoneResult> {
  const work = makeWorkFolder();
  try {
    const old = join(work, 'old');
    const layouts = await makeOld(old);
    const program = await bundleWriter(join(work, 'program'));
    const chance = chanceOf(seed);
    const losses: string[] = [];
    let cutShort = 0;
    for (let nth = 0; nth < kills; nth += 1) {
      const folder = join(work, 'data');
      rmSync(folder, { recursive: true, force: true });
      if (spawnSync('cp', ['-a', old, folder]).status !== 0) throw new Error(`${old} could not be copied`);
      const victim = victims[nth % victims.length] ?? 'both';
      const after = await killOnce({ folder, program, chance, victim });
      const whole = layouts.indexOf(after.layout) + 1;
      if (whole > 0 && whole < migrations.length) cutShort += 1;
      if (whole !== after.applied)
        losses.push(`${victim}: after ${after.applied} migrations the layout is that of ${whole}`);
      losses.push(...(await lossesIn(folder, layouts.at(-1))).map((loss) => `${victim}: ${loss}`));
    }
    return { cutShort, losses };
  } finally {
    await clearWorkFolder(work);
  }
}

/** Makes a folder whose database has the first layout and an office; gives all layouts, from the first to the last. */
async function makeOld(folder: string): Promise<readonly string[]> {
  const layouts: string[] = [];
  const server = await startEmbedded({ folder });
  const url = await ensureEmbeddedDatabase(server);
  await withClient(url, async (owner) => {
    await ensureRoles(owner, url);
    await migrate(owner, migrations.slice(0, 1));
    await owner.query('insert into offices values ($1, $2)', [office, 'Office of the harness']);
  });
  await server.stop();
  const last = `${folder}.last`;
  if (spawnSync('cp', ['-a', folder, last]).status !== 0) throw new Error(`${folder} could not be copied`);
  const other = await startEmbedded({ folder: last });
  await withClient(await ensureEmbeddedDatabase(other), async (owner) => {
    for (const [nth] of migrations.entries()) {
      await migrate(owner, migrations.slice(0, nth + 1));
      layouts.push(await layoutOf(owner));
    }
  });
  await other.stop();
  rmSync(last, { recursive: true, force: true });
  return layouts;
}

/** Everything in the database but rows: columns, constraints, indexes, policies and rights. */
async function layoutOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ line: string }>(`
    select format('%s.%s %s %s', table_schema, table_name, column_name, data_type) as line
      from information_schema.columns where table_schema in ('public', 'record')
    union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace in ('public'::regnamespace, to_regnamespace('record'))
    union all select indexdef from pg_indexes where schemaname in ('public', 'record')
    union all select format('%s.%s %s', schemaname, tablename, policyname) from pg_policies
    union all select format('%s.%s %s %s', table_schema, table_name, grantee, privilege_type)
      from information_schema.role_table_grants where table_schema in ('public', 'record')`);
  return rows
    .map(({ line }) => line)
    .toSorted()
    .join('\n');
}

type Kill = {
  readonly folder: string;
  readonly program: string;
  readonly chance: Chance;
  readonly victim: (typeof victims)[number];
};

async function killOnce({
  folder,
  program,
  chance,
  victim,
}: Kill): Promise<{ layout: string; applied: number }> {
  // Beside the one that migrates, so that its work can be watched; it starts the database again where that is killed.
  const server = await startEmbedded({ folder });
  const writer = startWriter(
    program,
    { folder, places: [], name: 'migration', senders: 0 },
    { file: `${folder}-said`, environment: { PATH: process.env['PATH'] ?? '' } },
  );
  try {
    await untilMigrating(folder, writer);
    // Most often at once, while it works; else it may be done.
    await sleep(chance.percent(70) ? chance.below(25) : chance.below(300));
    if (victim !== 'database') writer.kill();
    const found = findPostmaster(realpathSync(join(folder, 'postgres')));
    if (victim !== 'strand' && found !== undefined) process.kill(found.pid, 'SIGKILL');
    writer.kill();
    await writer.ended();
    return await lookAt(folder);
  } finally {
    writer.kill();
    await server.stop();
  }
}

/** Until the owner is there who brings the layout up to date, or all is done already. */
async function untilMigrating(folder: string, writer: Writer): Promise<void> {
  const client = await connectTo(folder);
  try {
    while (writer.process.exitCode === null && writer.countSaid('opened') === 0) {
      const { rowCount } = await client.query(
        `select 1 from pg_stat_activity where usename = 'strand_migrator' and query like '%migrations%'`,
      );
      if (rowCount !== null && rowCount > 0) return;
    }
  } finally {
    await client.end();
  }
}

/** What is there once nobody is at work any more. */
async function lookAt(folder: string): Promise<{ layout: string; applied: number }> {
  const client = await connectAgain(folder);
  try {
    while (
      (await client.query(`select 1 from pg_stat_activity where usename = 'strand_migrator'`)).rowCount !== 0
    )
      await sleep(10);
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::integer as count from migrations',
    );
    return { layout: await layoutOf(client), applied: rows[0]?.count ?? 0 };
  } finally {
    await client.end();
  }
}

async function connectAgain(folder: string): Promise<Client> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await connectTo(folder, 'strand');
    } catch (error) {
      // It is being started again.
      if (turn > 500) throw error;
      await sleep(20);
    }
  }
}

async function lossesIn(folder: string, last: string | undefined): Promise<readonly string[]> {
  try {
    const store = await openStore({ folder });
    try {
      const offices = await store.listOffices();
      const { layout } = await lookAt(folder).catch(() => ({ layout: '' }));
      return [
        ...(offices.some((one) => one.office === office) ? [] : ['the office is gone']),
        ...(layout === last ? [] : ['the next start does not bring the layout up to date']),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    return [`the next start fails: ${String(error)}`];
  }
}

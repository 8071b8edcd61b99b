/** Brings a database to the layout of this version of Strand: forward only, each step whole or not at all. */

import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { Problem } from '../core/problem.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

type Applied = { readonly number: number; readonly name: string; readonly checksum: string };

/**
 * Applies the migrations that are missing, as the database's owner. Throws a Problem where the data is of a newer Strand, or where a migration
 * that was applied is not the one known here. Two processes at once take turns.
 */
export async function migrate(
  owner: Client,
  migrations: readonly Migration[] = allMigrations,
): Promise<void> {
  await inTransaction(owner, () => owner.query(migrationsTable));
  refuseUnknown(await listApplied(owner), migrations);
  for (const migration of migrations) await inTransaction(owner, () => applyOnce(owner, migration));
}

/** SHA-256 of a migration's statements, in hex. */
export const checksumOf = (migration: Migration): string =>
  createHash('sha256').update(migration.statements.join('\0')).digest('hex');

const migrationsTable = `create table if not exists migrations (
  number integer primary key, name text not null, checksum text not null, at timestamptz not null default now()
)`;

// Any number will do, as long as nobody else locks it.
const lock = 'select pg_advisory_xact_lock(7421001)';

async function inTransaction(owner: Client, work: () => Promise<unknown>): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(lock);
    await work();
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function listApplied(owner: Client): Promise<readonly Applied[]> {
  const { rows } = await owner.query<Applied>(
    'select number, name, checksum from migrations order by number',
  );
  return rows;
}

function refuseUnknown(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const { number, name, checksum } of applied) {
    const migration = known.get(number);
    if (migration === undefined) throw new Problem('data-is-newer', { name });
    if (checksumOf(migration) !== checksum) throw new Problem('migration-differs', { name });
  }
}

async function applyOnce(owner: Client, migration: Migration): Promise<void> {
  const applied = await listApplied(owner);
  if (applied.some(({ number }) => number === migration.number)) return;
  for (const statement of migration.statements) await owner.query(statement);
  await owner.query('insert into migrations (number, name, checksum) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    checksumOf(migration),
  ]);
}

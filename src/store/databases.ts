/** Databases beside the one that serves: made for a restore, and put in its place. */

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { Problem } from '../core/problem.ts';
import { sqlStateOf } from './failure.ts';

/** Makes an empty database that can take the place of `name`; gives its name. What an earlier restore left behind goes first. */
export async function makeDraft(admin: Client, name: string, owner: string): Promise<string> {
  refuseLong(name);
  const { rows } = await admin.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(7421003, hashtext($1)) as taken',
    [name],
  );
  if (rows[0]?.taken !== true) throw new Problem('restore-runs');
  for (const old of await namesLike(admin, `${name}_restore_`)) await dropDatabase(admin, old);
  const draft = `${name}_restore_${randomBytes(4).toString('hex')}`;
  try {
    await admin.query(`create database ${quote(draft)} template template0 encoding 'UTF8' ${ownedBy(owner)}`);
  } catch (error) {
    if (sqlStateOf(error) === '42501') throw new Problem('database-not-makeable', {}, { cause: error });
    throw error;
  }
  return draft;
}

/** A database whose place another one took: its name, the moment of that in UTC (ISO), and its size on the disk. */
export type KeptDatabase = { readonly name: string; readonly at: string; readonly sizeBytes: number };

/** The name under which a database is kept when another takes its place. */
export const nameToKeep = (name: string, now: Date): string =>
  `${startOfKept(name)}${now
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '')
    .toLowerCase()}`;

/** PostgreSQL cuts longer names, without a word. */
const mostNameBytes = 63;

function refuseLong(name: string): void {
  const most = mostNameBytes - Buffer.byteLength(nameToKeep('', new Date(0)));
  if (Buffer.byteLength(name) > most) throw new Problem('database-name-too-long', { most });
}

const startOfKept = (name: string): string => `${name}_before_`;

/** The databases that were kept of `name`, the oldest first. */
export async function listKept(admin: Client, name: string): Promise<readonly KeptDatabase[]> {
  const { rows } = await admin.query<{ name: string; bytes: string }>(
    `select datname as name, pg_database_size(oid)::text as bytes from pg_database
     where starts_with(datname, $1) order by datname`,
    [startOfKept(name)],
  );
  return rows.flatMap(({ name: own, bytes }) => {
    const at = momentOf(own.slice(startOfKept(name).length));
    return at === undefined ? [] : [{ name: own, at, sizeBytes: Number(bytes) }];
  });
}

/** The moment in the name of a kept database. */
function momentOf(text: string): string | undefined {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)z$/.exec(text) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** The name of a database that was kept of `name`. Throws Problem `not-kept` for any other. */
export async function getKept(admin: Client, name: string, kept: string): Promise<string> {
  const found = (await listKept(admin, name)).find((one) => one.name === kept);
  if (found === undefined) throw new Problem('not-kept', { name: kept });
  return found.name;
}

/** Drops a database, if it is there. */
export async function dropDatabase(admin: Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${quote(name)} with (force)`);
}

/** Throws Problem `store-in-use` where somebody stays connected to the database. */
export async function refuseInUse(admin: Client, name: string): Promise<void> {
  // The server lists a connection for some moments after its end.
  for (let looks = 0; looks < 20; looks += 1) {
    const { rowCount } = await admin.query(
      `select 1 from pg_stat_activity where datname = $1 and backend_type = 'client backend' limit 1`,
      [name],
    );
    if (rowCount === 0) return;
    await sleep(50);
  }
  throw new Problem('store-in-use');
}

/** Puts the draft in the place of the database, in one transaction: whatever happens, one of the two has the name. The old one is kept as `kept`. */
export async function exchangeDatabases(
  admin: Client,
  { name, draft, kept }: { readonly name: string; readonly draft: string; readonly kept: string },
): Promise<void> {
  await admin.query('begin');
  try {
    await admin.query(`alter database ${quote(name)} rename to ${quote(kept)}`);
    await admin.query(`alter database ${quote(draft)} rename to ${quote(name)}`);
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback').catch(() => undefined);
    // 55006: somebody is connected to it.
    if (sqlStateOf(error) === '55006') throw new Problem('store-in-use', {}, { cause: error });
    if (sqlStateOf(error) === '42501') throw new Problem('database-not-makeable', {}, { cause: error });
    throw error;
  }
}

async function namesLike(admin: Client, start: string): Promise<readonly string[]> {
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1) order by datname',
    [start],
  );
  return rows.map(({ name }) => name);
}

const ownedBy = (owner: string): string => `owner ${quote(owner)}`;

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Makes the roles that Strand logs in as, where the database does not have them. */

import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { Problem } from '../core/problem.ts';
import { withClient } from './client.ts';
import { passwordOfRole, type DatabaseRole, roles, urlOfRole } from './database-url.ts';
import { sqlStateOf } from './failure.ts';

/** Lets every role log in with the password derived from the owner's. Throws a Problem where the owner may not make a role that is missing. */
export async function ensureRoles(owner: Client, ownerUrl: string): Promise<void> {
  for (const role of roles) await ensureRole(owner, { ownerUrl, role });
}

type Wanted = { readonly ownerUrl: string; readonly role: DatabaseRole };

async function ensureRole(owner: Client, wanted: Wanted): Promise<void> {
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [wanted.role]);
  if (rowCount === 0) await makeRole(owner, wanted);
  else if (!(await canLogIn(wanted))) await setPassword(owner, wanted);
}

async function makeRole(owner: Client, wanted: Wanted): Promise<void> {
  try {
    await owner.query(`create role ${wanted.role} login ${passwordClause(wanted)}`);
  } catch (error) {
    // Another process made it at the same moment.
    if (sqlStateOf(error) === '42710' || sqlStateOf(error) === '23505') return;
    throw new Problem('database-lacks-role', { role: wanted.role }, { cause: error });
  }
}

/** After the owner's password was changed, theirs follow. */
async function setPassword(owner: Client, wanted: Wanted): Promise<void> {
  try {
    await owner.query(`alter role ${wanted.role} login ${passwordClause(wanted)}`);
  } catch (error) {
    throw new Problem('database-lacks-role', { role: wanted.role }, { cause: error });
  }
}

async function canLogIn({ ownerUrl, role }: Wanted): Promise<boolean> {
  try {
    await withClient(urlOfRole(ownerUrl, role), () => Promise.resolve());
    return true;
  } catch (error) {
    // 28000 and 28P01: the role may not log in, or not with this password.
    if (sqlStateOf(error)?.startsWith('28') === true) return false;
    throw error;
  }
}

function passwordClause({ ownerUrl, role }: Wanted): string {
  const password = passwordOfRole(ownerUrl, role);
  return password === undefined ? '' : `password '${scramVerifier(password)}'`;
}

/** What the server keeps of a password (RFC 5803), so that the password itself stands in none of its logs. */
function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256');
  const keyed = (name: string) => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${storedKey}:${keyed('Server Key').toString('base64')}`;
}

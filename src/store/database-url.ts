/**
 * A database is named by the URL of its owner (`postgres://strand_migrator:…@host/strand`). The other roles log in at the same place with
 * passwords derived from the owner's, so that one setting is enough; who knows theirs cannot find the owner's.
 */

import { createHmac } from 'node:crypto';
import { Problem } from '../core/problem.ts';

/**
 * The roles besides the owner, each logged in as itself: `strand_app` serves, `strand_public` renders what is public, `strand_auditor` reads
 * everything and the journal.
 */
export const roles = ['strand_app', 'strand_public', 'strand_auditor'] as const;
/** A role besides the owner. */
export type DatabaseRole = (typeof roles)[number];

/** The URL at which a role logs in. */
export function urlOfRole(ownerUrl: string, role: DatabaseRole): string {
  const url = parseDatabaseUrl(ownerUrl);
  url.username = role;
  url.password = passwordOfRole(ownerUrl, role) ?? '';
  return url.toString();
}

/** The password of a role, in hex; `undefined` where the owner has none either. */
export function passwordOfRole(ownerUrl: string, role: DatabaseRole): string | undefined {
  const password = decodeURIComponent(parseDatabaseUrl(ownerUrl).password);
  if (password === '') return undefined;
  return createHmac('sha256', password).update(`strand role ${role}`).digest('hex');
}

/** The URL of a database behind a Unix socket that trusts whoever can reach it. */
export function urlOfSocket(socket: {
  readonly folder: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}): string {
  const url = new URL(`postgres://localhost/${encodeURIComponent(socket.database)}`);
  url.username = socket.user;
  url.port = String(socket.port);
  url.searchParams.set('host', socket.folder);
  return url.toString();
}

/** Throws a Problem where the text is not the URL of a PostgreSQL database. */
function parseDatabaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'postgres:' || url?.protocol === 'postgresql:') return url;
  throw new Problem('wrong-database-url');
}

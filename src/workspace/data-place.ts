/** Where an installation of Strand keeps its data. */

import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Problem } from '../core/problem.ts';
import { clusterFolder } from '../store/embedded/cluster.ts';
import type { Place } from '../store/open.ts';

/** The data folder, which holds files and, where no database of yours is named, the embedded server too. */
export type DataPlace = {
  readonly folder: string;
  /** The URL of the owner of a database of yours. */
  readonly databaseUrl?: string | undefined;
  /** A folder with programs of PostgreSQL for the embedded server. */
  readonly binaries?: string | undefined;
  /** The folder of the keys to names in the register, outside of the data folder; without it one beside the data folder. */
  readonly registerKeys?: string | undefined;
};

/** Where the database of a place is. */
export const databaseOf = ({ folder, databaseUrl, binaries }: DataPlace): Place =>
  databaseUrl === undefined ? { folder, binaries } : { url: databaseUrl };

/** The folder of the files that projects hold. */
export const filesFolderOf = ({ folder }: DataPlace): string => join(folder, 'files');

/** The folder of keys with which Strand signs; they are in no database and no backup. */
export const keysFolderOf = ({ folder }: DataPlace): string => join(folder, 'keys');

/**
 * The folder of the keys to names in the register: `data-keys` beside `data`. Throws Problem `keys-inside-data` where it lies in the data folder, since who
 * takes the one must not have the other.
 */
export function registerKeysFolderOf({ folder, registerKeys }: DataPlace): string {
  const keys = resolve(registerKeys ?? `${resolve(folder)}-keys`);
  if (`${keys}${sep}`.startsWith(`${resolve(folder)}${sep}`))
    throw new Problem('keys-inside-data', { folder });
  return keys;
}

/** Where a place keeps what is entered, for people: the folder, or the database of yours without who logs in to it. */
export function nameOfPlace({ folder, databaseUrl }: DataPlace): string {
  if (databaseUrl === undefined) return folder;
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

/** Throws Problem `nothing-stored` where no database was ever made, so that looking for one in the wrong folder makes none. */
export function refuseUnused({ folder, databaseUrl }: DataPlace): void {
  if (databaseUrl === undefined && !existsSync(clusterFolder(folder)))
    throw new Problem('nothing-stored', { place: folder });
}

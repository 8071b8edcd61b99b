/** The app may see which layout the database has, and so say that it is not the one it works on. */

import type { Migration } from './migration.ts';

/** The app reads the list of migrations. */
export const appReadsMigrations: Migration = {
  number: 3,
  name: 'app-reads-migrations',
  statements: ['grant select on migrations to strand_app'],
};

import { officesProjectsJournal } from './0001-offices-projects-journal.ts';
import { usersMembersFilesFigures } from './0002-users-members-files-figures.ts';
import { appReadsMigrations } from './0003-app-reads-migrations.ts';
import { provenAddresses } from './0004-proven-addresses.ts';
import { registerValues } from './0005-register-values.ts';
import { releases } from './0006-releases.ts';
import { register } from './0007-register.ts';
import { reviewing } from './0008-reviewing.ts';
import type { Migration } from './migration.ts';

/** All migrations, in order. */
export const migrations: readonly Migration[] = [
  officesProjectsJournal,
  usersMembersFilesFigures,
  appReadsMigrations,
  provenAddresses,
  registerValues,
  releases,
  register,
  reviewing,
];

import { officesProjectsJournal } from './0001-offices-projects-journal.ts';
import type { Migration } from './migration.ts';

/** All migrations, in order. */
export const migrations: readonly Migration[] = [officesProjectsJournal];

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, recordSchema, toProject } from '../src/core/project.ts';

const folder = join(import.meta.dirname, '..', 'fixtures');

/** The absolute path of a file of a sample project. */
export const pathInFixture = (name: string, file: string): string => join(folder, name, file);

/** The names of the sample projects: the folders of `fixtures/` that hold a record, in order of name. */
export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((name) => existsSync(pathInFixture(name, 'record.json')))
  .toSorted();

/** The record of a sample project. Throws where the schema refuses a row. */
export function loadFixture(name: string): Project {
  const rows: unknown = JSON.parse(readFileSync(pathInFixture(name, 'record.json'), 'utf8'));
  return toProject(recordSchema.parse(rows));
}

import { isId } from '../../base/id.ts';
import { wordsOf } from '../../base/text.ts';
import { nameOf } from '../../checks/words/name-of.ts';
import { findRow } from '../../indexes.ts';
import type { Project } from '../../project.ts';
import { liveValues } from './index.ts';

/** A reference as people say it: `{1.1a current}` for `{ind_… current}`; as typed where it names no row by its id. */
export const spokenReference = (reference: string, project: Project): string =>
  reference.replace(/[a-z]{3}_\w+/g, (word) => (isId(word) ? (nameIn(project, word) ?? word) : word));

function nameIn(project: Project, id: string): string | undefined {
  const [row] = [...new Set(liveValues.map(({ table }) => table))].flatMap(
    (table) => findRow(project, table, id) ?? [],
  );
  if (row === undefined) return undefined;
  const name = nameOf(row);
  return typeof name === 'string' ? name : wordsOf(name)[0];
}

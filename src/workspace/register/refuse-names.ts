/** No name of the register gets into the record, where it would stand in the journal for ever: texts speak of people by `{per_…}`. */

import { isId } from '../../core/base/id.ts';
import type { Change } from '../../core/change.ts';
import { rowIdOf, tableOf } from '../../core/change.ts';
import { findRow } from '../../core/indexes.ts';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import { textKeysOf } from '../../core/register/names/search-keys.ts';
import type { RegisterRows } from '../../store/register-rows.ts';
import type { ProjectPlace } from '../sender.ts';
import type { Vault } from './vault.ts';

type Parts = { readonly register: RegisterRows; readonly vault: Vault };

/** What is about to be written: changes of the record as it stands before them, and why, as the sender says. */
export type AboutToBeWritten = {
  readonly before: Project;
  readonly changes: readonly Change[];
  readonly reason?: string | undefined;
};

/**
 * Throws Problem `name-in-text` where a text that is new in a change, or the reason, holds a name or an address of the register. It names the person by id
 * and the field. What stood in the same row before is let be, and so are names of organisations, which may be called after somebody.
 */
export async function refuseNames(
  { register, vault }: Parts,
  { project }: Pick<ProjectPlace, 'project'>,
  written: AboutToBeWritten,
): Promise<void> {
  const texts = newTexts(written);
  if (texts.length === 0 || !(await register.hasSearchKeys(project))) return;
  const places = new Map<string, string>();
  for (const { where, text } of texts)
    for (const key of textKeysOf(text)) for (const hash of vault.hashes(key)) places.set(hash, where);
  const [found] = await register.findByKeys(project, [...places.keys()]);
  if (found === undefined) return;
  const { key, person } = found;
  throw new Problem('name-in-text', { where: places.get(key) ?? '', person, reference: `{${person}}` });
}

type NewText = { readonly where: string; readonly text: string };

function newTexts({ before, changes, reason }: AboutToBeWritten): readonly NewText[] {
  const ofRows = changes.flatMap((change) => {
    const [table, id] = [tableOf(change), rowIdOf(change)];
    if (!('put' in change) || table === 'organisations') return [];
    const known = new Set(textsIn(findRow(before, table, id)).map(({ text }) => text));
    return textsIn(change.row)
      .filter(({ text }) => !known.has(text))
      .map(({ where, text }) => ({ where: `${table} ${id} ${where}`, text }));
  });
  return reason === undefined ? ofRows : [...ofRows, { where: 'reason', text: reason }];
}

/** All texts in a value, with the way to each; ids, codes and days hold no name. */
function textsIn(value: unknown, where: readonly string[] = []): readonly NewText[] {
  if (typeof value === 'string')
    return isId(value) || !/\p{L}\S*\s+\S*\p{L}|@/u.test(value)
      ? []
      : [{ where: where.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...where, name]));
}

/** What the writers of the harnesses write. */

import { anActivity } from '../../src/core/testing.ts';
import type { ProjectPlace } from '../../src/workspace/sender.ts';
import type { Wish } from './product.ts';

/** The wish of a key: a new row, or another title for a row that is there. */
export function wishOf(
  where: ProjectPlace,
  key: string,
  to: { row: string; isNew: boolean; version: number },
): Wish {
  const { row: id, isNew, version } = to;
  const title = { en: key };
  const text = isNew
    ? { command: 'create-row', input: { table: 'activities', row: anActivity({ id, title }) } }
    : { command: 'edit-row', input: { table: 'activities', id, set: { title } } };
  return { ...where, key, version, ...text };
}

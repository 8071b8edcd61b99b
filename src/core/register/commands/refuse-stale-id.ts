import { type Id, prefixOf } from '../../base/id.ts';
import { Problem } from '../../problem.ts';
import { participationRow } from '../participation.ts';
import { personRow } from '../person.ts';
import type { Register } from '../register.ts';

const prefixes = { people: personRow.prefix, participations: participationRow.prefix } as const;

/** Throws a Problem unless the id can name a new person or participation: it has the right prefix, and nothing has it. */
export function refuseStaleId(register: Register, table: keyof Register, id: Id): void {
  const prefix = prefixes[table];
  if (prefixOf(id) !== prefix)
    throw new Problem('invalid-input', { where: 'id', why: `does not start with ${prefix}_` });
  if (register[table].some((row) => row.id === id)) throw new Problem('row-exists', { id });
}

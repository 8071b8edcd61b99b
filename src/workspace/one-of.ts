import { Problem } from '../core/problem.ts';

/** The one of an id. Throws Problem `invalid-input`, which names those that there are, where none has it. */
export function oneOf<One extends { readonly id: string }>(
  all: readonly One[],
  where: string,
  id: string,
): One {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const why = `none of ${all.map((one) => one.id).join(', ')}`;
  throw new Problem('invalid-input', { where, why });
}

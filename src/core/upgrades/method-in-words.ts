import type { Fields, Upgrade } from './upgrade.ts';

/** A formula was words once. They say how a value is found, and are kept as that; a formula is what Strand computes it from. */
export const methodInWords: Upgrade = {
  about: 'An indicator says in `method` how its value is found; `formula` is what it is computed from.',
  row: (table, row) => (table === 'indicators' ? withMethod(row) : row),
};

function withMethod(row: Fields): Fields {
  const { formula, ...rest } = row;
  return typeof formula === 'string' ? { ...rest, method: formula } : row;
}

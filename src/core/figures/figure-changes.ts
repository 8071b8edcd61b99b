import { canonicalJson } from '../base/hash.ts';
import type { Figure, FigureKey } from './figure.ts';

/** What leads from stored figures to others: those to put and those to remove. */
export type FigureChanges = { readonly put: readonly Figure[]; readonly remove: readonly FigureKey[] };

/** The changes that lead from some figures to others; nothing of what is alike. */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChanges {
  const known = new Map(before.map((figure) => [keyOf(figure), canonicalJson(figure.body)]));
  const kept = new Set(after.map(keyOf));
  return {
    put: after.filter((figure) => known.get(keyOf(figure)) !== canonicalJson(figure.body)),
    remove: before.flatMap(({ kind, of }) => (kept.has(keyOf({ kind, of })) ? [] : [{ kind, of }])),
  };
}

const keyOf = ({ kind, of }: FigureKey): string => `${kind} ${of}`;

import * as z from 'zod/mini';
import type { Pending } from './pending.ts';

const edit = z.strictObject({
  table: z.string(),
  id: z.string(),
  set: z.exactOptional(z.record(z.string(), z.unknown())),
  unset: z.exactOptional(z.array(z.string())),
});

/**
 * What is pending once an edit goes into the one before it, where that is of the same fields of the same row and has not left: whoever types on in
 * one cell makes one entry of it. `undefined` where it is a command of its own.
 */
export function mergeInto(
  pending: readonly Pending[],
  next: Pending,
): { readonly key: string; readonly pending: readonly Pending[] } | undefined {
  const last = pending.at(-1);
  if (last?.state !== 'waiting' || next.state !== 'waiting') return undefined;
  if (last.command !== 'edit-row' || next.command !== 'edit-row') return undefined;
  const [before, after] = [edit.safeParse(last.input), edit.safeParse(next.input)];
  if (!before.success || !after.success) return undefined;
  if (placeOf(before.data) !== placeOf(after.data)) return undefined;
  return { key: last.key, pending: [...pending.slice(0, -1), { ...last, input: next.input }] };
}

const placeOf = ({ table, id, set = {}, unset = [] }: z.infer<typeof edit>): string =>
  [table, id, ...[...Object.keys(set), ...unset].toSorted()].join(' ');

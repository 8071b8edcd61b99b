import type { Id } from '../../../../core/base/id.ts';

/** Rows by their day, the latest first; those of one day as they were entered, the last first. */
export const latestFirst = <Row extends { readonly id: Id; readonly on: string }>(
  rows: readonly Row[],
): readonly Row[] => rows.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1));

import { compareCodes } from './code.ts';

type Ordered = { readonly id: string; readonly code?: string; readonly position?: string };

/** The rows as they are printed: by position, those without one last, by their codes. */
export const inPrintedOrder = <Row extends Ordered>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted(compareRows);

function compareRows(a: Ordered, b: Ordered): number {
  const [left, right] = [a.position ?? '~', b.position ?? '~'];
  if (left !== right) return left < right ? -1 : 1;
  return compareCodes(a.code ?? '', b.code ?? '') || (a.id < b.id ? -1 : 1);
}

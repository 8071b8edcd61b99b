import type { Id } from '../../../base/id.ts';

/** Rows that belong to one heading; without `heading` to none that is known. */
export type Under<Heading, Row> = { readonly heading?: Heading; readonly rows: readonly Row[] };

/** Rows by the heading that they belong to, in the order of the headings; what belongs to none comes last. Headings without rows are left out. */
export function groupUnder<Heading extends { readonly id: Id }, Row>(
  headings: readonly Heading[],
  rows: readonly Row[],
  headingOf: (row: Row) => Id | undefined,
): readonly Under<Heading, Row>[] {
  const known = new Set<string | undefined>(headings.map(({ id }) => id));
  const groups: readonly Under<Heading, Row>[] = [
    ...headings.map((heading) => ({ heading, rows: rows.filter((row) => headingOf(row) === heading.id) })),
    { rows: rows.filter((row) => !known.has(headingOf(row))) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

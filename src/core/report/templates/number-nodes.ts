import type { OutlineNode } from '../sections/section.ts';

/** A node of an outline with its level and its number as printed; what stands before and after the body has none. */
export type PlacedNode = { readonly node: OutlineNode; readonly level: 1 | 2; readonly number?: string };

/** The id of the heading of a node, for cross-references. */
export const headingId = (node: { readonly id: string }): string => `sec-${node.id}`;

/** The nodes of an outline in reading order, numbered. */
export function numberNodes(outline: readonly OutlineNode[]): readonly PlacedNode[] {
  const inBody = outline.filter((node) => node.stands === undefined);
  return outline.flatMap((node): readonly PlacedNode[] => {
    if (node.stands !== undefined) return [{ node, level: 1 }];
    const number = String(inBody.indexOf(node) + 1);
    const children = (node.children ?? []).map(
      (child, index): PlacedNode => ({ node: child, level: 2, number: `${number}.${index + 1}` }),
    );
    return [{ node, level: 1, number }, ...children];
  });
}

import type { Id } from '../../base/id.ts';
import { inPrintedOrder } from '../../base/printed-order.ts';
import { wordsOf } from '../../base/text.ts';
import { once } from '../../indexes.ts';
import type { Project, Rows } from '../../project.ts';
import type { OutlineNode, Outlined } from '../sections/section.ts';
import { type PlacedNode, numberNodes } from '../templates/number-nodes.ts';
import { isSameHeading, withoutNumber } from './heading-words.ts';

type Narrative = Rows['narratives'];

/** Where a narrative stands: the node, and whether under a heading of its own, since it is a part of what the node asks for. */
export type NarrativePlace = { readonly node: OutlineNode; readonly isPart: boolean };

/** The narratives of a report that have words, in printed order: its own, and those of no report. */
export const narrativesOf = (
  project: Project,
  report: { readonly id: Id } | undefined,
): readonly Narrative[] =>
  written(project).filter((row) => row.report === undefined || row.report === report?.id);

const written = once((project) =>
  inPrintedOrder(project.narratives).filter((row) => wordsOf(row.text).some((words) => words.trim() !== '')),
);

/**
 * Where a narrative stands in a template, among the headings that print narratives: by the words of its heading, else by its number or the number
 * above it; `undefined` where nowhere.
 */
export function placeOfNarrative(template: Outlined, row: Narrative): NarrativePlace | undefined {
  const nodes = numberNodes(template.outline).filter(({ node }) => takesText(node));
  const heading = withoutNumber(row.section);
  const isCalled = (names: readonly string[]): boolean => names.some((name) => isSameHeading(name, heading));
  const named =
    nodes.find(({ node }) => isCalled([node.id, node.heading])) ??
    nodes.find(({ node }) => isCalled(node.aliases ?? []));
  if (named !== undefined) return { node: named.node, isPart: false };
  return placeByNumber(nodes, { code: (row.code ?? row.section).replace(/\.$/, ''), heading: row.section });
}

/** Whether a heading marks a gap where nobody has written for it yet. */
export const asksForText = ({ sections }: OutlineNode): boolean => sections.includes('narrative');

/** Whether what people wrote is printed under a heading. */
export const takesText = (node: OutlineNode): boolean =>
  asksForText(node) || node.sections.includes('optional-narrative');

function placeByNumber(
  nodes: readonly PlacedNode[],
  { code, heading }: { readonly code: string; readonly heading: string },
): NarrativePlace | undefined {
  const numbered = nodes.find(({ number }) => number === code);
  if (numbered !== undefined) return { node: numbered.node, isPart: withoutNumber(heading) !== '' };
  const above = nodes.findLast(({ number }) => number !== undefined && code.startsWith(`${number}.`));
  return above === undefined ? undefined : { node: above.node, isPart: true };
}

import type { Id } from '../../base/id.ts';
import { inPrintedOrder } from '../../base/printed-order.ts';
import { wordsOf } from '../../base/text.ts';
import { once } from '../../indexes.ts';
import type { Project, Rows } from '../../project.ts';
import type { OutlineNode, Outlined, Section } from '../sections/section.ts';
import { type PlacedNode, numberNodes } from '../templates/number-nodes.ts';
import { isSameHeading } from './heading-words.ts';

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
  const nodes = numberNodes(template.outline).filter(({ node }) => node.sections.some(takesNarratives));
  const named = nodes.find(({ node }) => namesOf(node).some((name) => isSameHeading(name, row.section)));
  if (named !== undefined) return { node: named.node, isPart: false };
  return placeByNumber(nodes, (row.code ?? row.section).replace(/\.$/, ''));
}

const takesNarratives = (section: Section): boolean => section.takesNarratives === true;

function placeByNumber(nodes: readonly PlacedNode[], code: string): NarrativePlace | undefined {
  const numbered = nodes.find(({ number }) => number === code);
  if (numbered !== undefined) return { node: numbered.node, isPart: true };
  const above = nodes.findLast(({ number }) => number !== undefined && code.startsWith(`${number}.`));
  return above === undefined ? undefined : { node: above.node, isPart: true };
}

const namesOf = ({ id, heading, aliases }: OutlineNode): readonly string[] => [
  id,
  heading,
  ...(aliases ?? []),
];

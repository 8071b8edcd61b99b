import type { Block } from '../document.ts';
import { narrativesOf, placeOfNarrative } from '../narratives/place-narratives.ts';
import { type Draft, say } from '../phrase.ts';
import { sectionsById } from '../sections/index.ts';
import type { OutlineNode, SectionContext } from '../sections/section.ts';
import { type PlacedNode, headingId, numberNodes } from '../templates/number-nodes.ts';
import type { DocumentSource } from './document-source.ts';
import { reportOn } from './report-on.ts';

/** The words of headings that every template can have beside its own. */
export const outlineWords = {
  contents: 'Contents',
  tables: 'List of tables',
  further: 'Further text',
  findings: 'Annex: open findings',
  withheld: 'Annex: what is withheld',
  evidence: 'Annex: evidence behind the values',
} as const;

/** The tables of contents, then the blocks of all sections in order of the outline, each under its heading. */
export const blocksOf = (source: DocumentSource): readonly Block<Draft>[] => [
  { kind: 'contents', of: 'headings', title: [say(outlineWords.contents)] },
  { kind: 'contents', of: 'tables', title: [say(outlineWords.tables)] },
  ...blocksOfNodes(source),
];

function blocksOfNodes(source: DocumentSource): readonly Block<Draft>[] {
  return numberNodes(outlineOf(source)).flatMap((placed) => {
    const { node, level, number } = placed;
    const heading: Block<Draft> = {
      kind: 'heading',
      id: headingId(node),
      level,
      ...(number === undefined ? {} : { number }),
      text: [say(node.heading)],
    };
    const context = contextOf(source, placed);
    const blocks = node.sections.flatMap((id) => sectionsById[id].build(context));
    return [heading, ...(level === 1 ? blocks : blocks.map(lowered))];
  });
}

/** Sections write as if they stood under a heading of level 1: under one of level 2 their own headings are of level 3. */
function lowered(block: Block<Draft>): Block<Draft> {
  if (block.kind === 'landscape') return { ...block, blocks: block.blocks.map(lowered) };
  return block.kind === 'heading' ? { ...block, level: 3 } : block;
}

/** The template's outline, with a place for narratives that fit none of its headings, and the annexes that are asked for. */
function outlineOf({
  project,
  period,
  template,
  findings,
  publicVersion,
  evidence,
}: DocumentSource): readonly OutlineNode[] {
  const narratives = narrativesOf(project, reportOn(project, period));
  const isComplete = narratives.every((row) => placeOfNarrative(template, row) !== undefined);
  const further: OutlineNode = {
    id: 'further-text',
    heading: outlineWords.further,
    sections: ['further-text'],
  };
  return [
    ...template.outline.filter((node) => node.stands !== 'back'),
    ...(isComplete ? [] : [further]),
    ...template.outline.filter((node) => node.stands === 'back'),
    ...(findings === undefined ? [] : [annexes.findings]),
    ...(publicVersion === undefined ? [] : [annexes.withheld]),
    ...(evidence === undefined ? [] : [annexes.evidence]),
  ];
}

const annexes = {
  findings: { id: 'findings', heading: outlineWords.findings, sections: ['findings-annex'], stands: 'back' },
  withheld: { id: 'withheld', heading: outlineWords.withheld, sections: ['withheld-annex'], stands: 'back' },
  evidence: { id: 'evidence', heading: outlineWords.evidence, sections: ['evidence-annex'], stands: 'back' },
} as const;

function contextOf(source: DocumentSource, { node, number }: PlacedNode): SectionContext {
  const { project, period, template, findings, publicVersion } = source;
  const report = reportOn(project, period);
  return {
    project,
    period,
    asOf: period.to,
    template,
    node,
    ...(number === undefined ? {} : { number }),
    ...(report === undefined ? {} : { report }),
    ...(findings === undefined ? {} : { findings }),
    ...(publicVersion === undefined ? {} : { publicVersion }),
  };
}

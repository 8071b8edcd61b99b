/** The outline of a report as its writers see it: each heading of its template with the texts that stand there. Pure functions of the record. */

import type { Id } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { type Language, wordsOf } from '../../../core/base/text.ts';
import type { SaidFinding } from '../../checking/said-finding.ts';
import type { Project, Rows } from '../../../core/project.ts';
import {
  asksForText,
  placeOfNarrative,
  takesText,
} from '../../../core/report/narratives/place-narratives.ts';
import type { Report } from '../../../core/report/report.ts';
import type { OutlineNode } from '../../../core/report/sections/section.ts';
import { headingId, numberNodes } from '../../../core/report/templates/number-nodes.ts';
import type { Template } from '../../../core/report/templates/template.ts';
import { reportWords } from './words.ts';

type Narrative = Rows['narratives'];

/** How far a heading is: written, without the text that it asks for, without one that it can have, or compiled alone. */
export type SectionState = 'written' | 'missing' | 'optional' | 'compiled';

/** A text below a heading; a part has a heading of its own. */
export type PlacedText = { readonly row: Narrative; readonly isPart: boolean };

/** A heading of a report. `heading` is a message; `anchor` the id that it has in the compiled report. */
export type OutlineEntry = {
  readonly id: string;
  readonly anchor: string;
  readonly heading: string;
  readonly number?: string;
  readonly level: 1 | 2;
  readonly state: SectionState;
  readonly texts: readonly PlacedText[];
};

/** What the outline is of. */
export type Outlining = { readonly project: Project; readonly report: Report; readonly template: Template };

/** The outline, with a last entry for texts that stand under none of its headings. */
export function reportOutline(of: Outlining): readonly OutlineEntry[] {
  const { template } = of;
  const texts = textsOf(of).map((row) => ({ row, place: placeOfNarrative(template, row) }));
  const entries = numberNodes(template.outline).map(({ node, level, number }): OutlineEntry => {
    const here = texts
      .filter(({ place }) => place?.node.id === node.id)
      .map(({ row, place }) => ({ row, isPart: place?.isPart === true }));
    return {
      id: node.id,
      anchor: headingId(node),
      heading: node.heading,
      level,
      ...(number !== undefined && { number }),
      state: stateOf(node, here),
      texts: here,
    };
  });
  const further = texts.flatMap(({ row, place }) => (place === undefined ? [{ row, isPart: true }] : []));
  return further.length === 0 ? entries : [...entries, furtherEntry(further)];
}

const furtherEntry = (texts: readonly PlacedText[]): OutlineEntry => ({
  id: 'further-text',
  anchor: headingId({ id: 'further-text' }),
  heading: reportWords.further,
  level: 1,
  state: texts.some(({ row }) => hasWords(row)) ? 'written' : 'optional',
  texts,
});

function stateOf(node: OutlineNode, texts: readonly PlacedText[]): SectionState {
  if (texts.some(({ row }) => hasWords(row))) return 'written';
  if (asksForText(node)) return 'missing';
  return takesText(node) ? 'optional' : 'compiled';
}

/** The report's own texts and those of every report, also those that are still empty. */
const textsOf = ({ project, report }: Outlining): readonly Narrative[] =>
  inPrintedOrder(project.narratives).filter((row) => row.report === undefined || row.report === report.id);

const hasWords = ({ text }: Narrative): boolean => wordsOf(text).length > 0;

/** The row of a text that nobody has begun yet. */
export const newNarrative = (id: Id, report: Report, { heading, number }: OutlineEntry): Narrative => ({
  id,
  section: heading,
  ...(number !== undefined && { code: number }),
  report: report.id,
  text: {},
});

/** What the last report before this one said under the same heading, in a language. */
export function earlierText(
  { project, report, template }: Outlining,
  { id }: OutlineEntry,
  language: Language,
): { readonly report: Report; readonly text: string } | undefined {
  const earlier = project.reports.filter((one) => one.id !== report.id && one.to <= report.to);
  const found = earlier
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))
    .flatMap((one) =>
      textsOf({ project, report: one, template })
        .filter((row) => row.report === one.id && placeOfNarrative(template, row)?.node.id === id)
        .map((row) => ({ report: one, text: row.text[language]?.trim() ?? '' })),
    );
  return found.find(({ text }) => text !== '');
}

/** The heading under which a row stands: a text, or what a compiled section shows. */
export const entryOfRow = (
  outline: readonly OutlineEntry[],
  row: string | undefined,
  rowsBySection: RowsBySection = new Map(),
): OutlineEntry | undefined =>
  outline.find(({ texts }) => texts.some((text) => text.row.id === row)) ??
  outline.find(({ anchor }) => row !== undefined && rowsBySection.get(anchor)?.has(row));

/** The rows of the record that stand in each section of a compiled report, by the id of its heading. */
export type RowsBySection = ReadonlyMap<string, ReadonlySet<Id>>;

/** The findings of a heading: those in its texts, and those in what is compiled below it. */
export const findingsAt = (
  { anchor, texts }: OutlineEntry,
  findings: readonly SaidFinding[],
  rowsBySection: RowsBySection,
): readonly SaidFinding[] => {
  const rows = rowsBySection.get(anchor);
  return findings.filter(({ at: [first] }) => {
    if (first === undefined) return false;
    return texts.some(({ row }) => row.id === first.row) || rows?.has(first.row) === true;
  });
};

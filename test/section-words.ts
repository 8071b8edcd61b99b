/** A section in English words, for tests to read. */

import type { Block, Cell, Line } from '../src/core/report/document.ts';
import { flatBlocks } from '../src/core/report/document.ts';
import type { Words } from '../src/core/report/phrase.ts';
import type { Section, SectionContext } from '../src/core/report/sections/section.ts';
import type { Project } from '../src/core/project.ts';
import type { Run } from '../src/i18n/run.ts';
import { translate } from '../src/i18n/translate.ts';
import { contextOf, documentOf } from './section-blocks.ts';

/** What a section wrote: its blocks in words, those on landscape pages among them, and its footnotes as plain lines. */
export type SectionWords = { readonly blocks: readonly Block<Run>[]; readonly footnotes: readonly string[] };

/** What a section writes of a project, for April 2021 to March 2022 where no other period is given. */
export function sectionWords(
  section: Section,
  project: Project,
  context: Partial<SectionContext> = {},
): SectionWords {
  const { number: _, ...plainContext } = contextOf(project, context.period);
  const document = documentOf(section, { ...plainContext, ...context });
  return {
    blocks: flatBlocks(document.blocks),
    footnotes: document.footnotes.map(({ line }) => plain(line)),
  };
}

/** A line as text: gaps in brackets, footnotes as `^1`. */
export const plain = (line: Line<Run>): string =>
  line
    .map((run) => {
      if (run.kind === 'footnote') return `^${run.number}`;
      if (run.kind === 'withheld') return `[${run.words}]`;
      return run.kind === 'text' && run.isGap === true ? `[${run.text}]` : run.text;
    })
    .join('');

/** A message with its values in English words. */
export const sentenceOf = (words: Words): string =>
  words.kind === 'message' ? translate('en', words.message, words.params) : '';

/** The rows of a section's tables, header rows too, each cell as its lines with ` / ` between. */
export const rowsIn = ({ blocks }: SectionWords): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.header, ...block.rows].map((row) => row.cells.map(plainCell)) : [],
  );

/** A cell as its lines with ` / ` between. */
export const plainCell = (cell: Cell<Run>): string => cell.lines.map(plain).join(' / ');

/** The facts of a section, by their names. */
export const factsIn = ({ blocks }: SectionWords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks.flatMap((block) =>
      block.kind === 'facts'
        ? block.facts.map(({ name, lines }) => [plain(name), lines.map(plain).join(' / ')])
        : [],
    ),
  );

/** Headings, paragraphs and captions of a section. */
export const linesIn = ({ blocks }: SectionWords): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${plain(block.text)}`];
    if (block.kind === 'paragraph') return [plain(block.line)];
    if (block.kind === 'table') return [`${plain(block.label ?? [])}: ${plain(block.caption ?? [])}`];
    return [];
  });

/** Blocks as the layout takes them (layout/blocks.ts). */

import {
  type Block,
  type Fact,
  type Figure,
  flatBlocks,
  type Heading,
  type Line,
} from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { printable } from './printable.ts';
import { lineLimit, type LineSetter, type TypesetLine } from './typeset-line.ts';
import { captionOf, typesetTable, type TypesetTable } from './typeset-table.ts';

/** A name with its value; `breaks` where the value is so long that it may go on over the page. */
export type TypesetFact = {
  readonly name: TypesetLine;
  readonly lines: readonly TypesetLine[];
  readonly breaks: boolean;
};

type ContentsEntry = { readonly number?: string; readonly line: TypesetLine };

/** A block; the entries of contents stand by the label of what they lead to. */
export type TypesetBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: number;
      readonly number?: string;
      readonly text: TypesetLine;
    }
  | { readonly kind: 'paragraph'; readonly style: string; readonly line: TypesetLine }
  | { readonly kind: 'list'; readonly items: readonly TypesetLine[] }
  | { readonly kind: 'facts'; readonly facts: readonly TypesetFact[] }
  | TypesetTable
  | TypesetFigure
  | {
      readonly kind: 'contents';
      readonly of: 'headings' | 'tables';
      readonly title: TypesetLine;
      readonly entries: Readonly<Record<string, ContentsEntry>>;
    };

type TypesetFigure = {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: TypesetLine;
  readonly alt: string;
  readonly bars: readonly {
    readonly name: TypesetLine;
    readonly share: number;
    readonly value: TypesetLine;
    readonly met: boolean;
  }[];
};

/** Sets a block on pages whose text is `width` points wide. */
export type BlockSetter = (block: Block<Run>, width: number) => TypesetBlock | undefined;

/** A setter of the blocks of a document, in reading order. Contents of nothing are left out. */
export function blockSetter(document: WordedDocument, lines: LineSetter): BlockSetter {
  const blocks = flatBlocks(document.blocks);
  const levels = levelsOf(blocks.filter((block) => block.kind === 'heading'));
  return (block, width) => {
    switch (block.kind) {
      case 'heading':
        return setHeading(block, levels.get(block.id) ?? 1, lines);
      case 'paragraph':
        return { kind: 'paragraph', style: block.style ?? 'text', line: lines.set(block.line, lineLimit) };
      case 'list':
        return { kind: 'list', items: block.items.map((item) => lines.set(item, lineLimit)) };
      case 'facts':
        return { kind: 'facts', facts: typesetFacts(block.facts, lines) };
      case 'table':
        return typesetTable(block, lines, width);
      case 'figure':
        return setFigure(block, lines);
      case 'contents':
        return setContents(block, blocks, lines);
      default:
        throw new Error('a landscape block stands within another');
    }
  };
}

/** The levels of headings: PDF/UA wants the first to be 1 and none to be skipped on the way down. */
function levelsOf(headings: readonly Heading<Run>[]): ReadonlyMap<string, number> {
  let above = 0;
  return new Map(
    headings.map(({ id, level }) => {
      above = Math.min(level, above + 1);
      return [id, above];
    }),
  );
}

const setHeading = (block: Heading<Run>, level: number, lines: LineSetter): TypesetBlock => ({
  kind: 'heading',
  id: block.id,
  level,
  ...(block.number === undefined ? {} : { number: printable(block.number) }),
  text: hasWords(block.text) ? lines.set(block.text, headingLimit) : noWords,
});

/** PDF/UA wants words in every heading and for every picture. */
const hasWords = (line: Line<Run>): boolean => printable(plainLine(line)).trim() !== '';
const noWords = '–';

/** Headings are larger than text. */
const headingLimit = 28;

/** Names with their values. */
export const typesetFacts = (facts: readonly Fact<Run>[], lines: LineSetter): readonly TypesetFact[] =>
  facts.map((fact) => ({
    name: lines.set(fact.name, nameLimit),
    lines: fact.lines.map((line) => lines.set(line, valueLimit)),
    breaks: fact.lines.map(plainLine).join('').length > longFact || fact.lines.length > mostFactLines,
  }));

/** Three tenths of the page are for names, seven for values. */
const nameLimit = 12;
const valueLimit = 29;
const longFact = 1000;
const mostFactLines = 15;

const setFigure = (figure: Figure<Run>, lines: LineSetter): TypesetFigure => ({
  kind: 'figure',
  id: figure.id,
  caption: lines.set(captionOf(figure), lineLimit),
  alt: altOf(figure),
  bars: figure.bars.map((bar) => ({
    name: lines.set(bar.name, barLimit),
    share: Number.isFinite(bar.share) ? bar.share : 0,
    value: lines.set(bar.value, barLimit),
    met: bar.isMet,
  })),
});

const altOf = ({ alt, caption }: Figure<Run>): string => {
  const words = [alt, caption].find(hasWords);
  return words === undefined ? noWords : printable(plainLine(words));
};

/** A quarter of the page is for the names of bars. */
const barLimit = 12;

type Contents = Extract<Block<Run>, { readonly kind: 'contents' }>;

function setContents(
  block: Contents,
  blocks: readonly Block<Run>[],
  lines: LineSetter,
): TypesetBlock | undefined {
  const entries = blocks.flatMap((other) => entryOf(other, block.of, lines));
  if (entries.length === 0) return undefined;
  return {
    kind: 'contents',
    of: block.of,
    title: lines.set(block.title, headingLimit),
    entries: Object.fromEntries(entries),
  };
}

function entryOf(
  block: Block<Run>,
  of: Contents['of'],
  lines: LineSetter,
): readonly (readonly [label: string, entry: ContentsEntry])[] {
  const entry = (words: Line<Run>): TypesetLine =>
    lines.setRepeated(
      words.filter((run) => run.kind !== 'footnote'),
      lineLimit,
    );
  if (of === 'tables')
    return block.kind === 'table' && block.caption !== undefined
      ? [[`at:${block.id}`, { line: entry(captionOf(block)) }]]
      : [];
  if (block.kind !== 'heading') return [];
  const number = block.number === undefined ? {} : { number: printable(block.number) };
  return [[`at:${block.id}`, { ...number, line: entry(block.text) }]];
}

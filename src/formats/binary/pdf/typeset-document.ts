/** A document as the layout takes it (layout/page.ts): its blocks on stretches of pages, with nothing left to decide but where pages end. */

import { anchorText } from '../../../core/report/anchor.ts';
import { type Block, flatBlocks, type Furniture, type Line } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { familiesOf } from '../fonts.ts';
import { cutToWidth, widthOf } from './measure.ts';
import { printable } from './printable.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import {
  type BlockSetter,
  blockSetter,
  type TypesetBlock,
  type TypesetFact,
  typesetFacts,
} from './typeset-block.ts';
import { type LineSetter, lineSetter, type TypesetLine, type TypesetRun } from './typeset-line.ts';

/** What the layout takes, as JSON. Sizes are in points; `on` is a year, a month from 1 and a day. */
export type TypesetDocument = TypesetFurniture & {
  readonly title: string;
  /** What the file says of itself beside its title, for programs. */
  readonly keywords: readonly string[];
  readonly titleSize: number;
  readonly language: string;
  readonly direction: WordedDocument['direction'];
  /** Font families, the first that has a character prints it. */
  readonly fonts: readonly string[];
  readonly on: readonly number[];
  readonly stretches: readonly Stretch<TypesetBlock>[];
};

type TypesetFurniture = {
  readonly cover: {
    readonly title: TypesetLine;
    readonly subtitle: TypesetLine;
    readonly facts: readonly TypesetFact[];
  };
  readonly draft?: TypesetLine;
  readonly runningHead: TypesetLine;
  readonly pageOf: readonly TypesetRun[];
};

/** Sets a document. */
export function typesetDocument(document: WordedDocument): TypesetDocument {
  const ids = flatBlocks(document.blocks).flatMap((block) => ('id' in block ? [block.id] : []));
  const lines = lineSetter(document, new Set(ids));
  const setBlock = blockSetter(document, lines);
  const title = titleOf(document);
  return {
    title,
    keywords: document.anchor === undefined ? [] : [anchorText(document.anchor)],
    titleSize: titleSizeOf(title),
    language: document.language,
    direction: document.direction,
    fonts: familiesOf(document.language),
    on: document.on.split('-').map(Number),
    ...typesetFurniture(document.furniture, lines),
    stretches: stretchesOf(document.blocks).flatMap((stretch) => setStretch(stretch, setBlock)),
  };
}

/** PDF/UA wants a title, even of a document that has none. */
function titleOf({ furniture, template }: WordedDocument): string {
  const titles = [furniture.title, furniture.subtitle].map((line) => printable(plainLine(line)).trim());
  return titles.find((title) => title !== '') ?? template.id;
}

/** Long titles are set smaller, so that the first page stays one page. */
function titleSizeOf(title: string): number {
  if (title.length <= 70) return 28;
  return title.length <= 160 ? 22 : 16;
}

function typesetFurniture(furniture: Furniture<Run>, lines: LineSetter): TypesetFurniture {
  const pageOf = lines.setRepeated(furniture.pageOf, headLimit);
  return {
    cover: {
      title: lines.set(furniture.title, titleLimit),
      subtitle: lines.set(furniture.subtitle, titleLimit),
      facts: typesetFacts(furniture.facts, lines),
    },
    ...(furniture.draft === undefined ? {} : { draft: lines.set(furniture.draft, titleLimit) }),
    runningHead: lines.setRepeated(cutLine(furniture.runningHead), headLimit),
    pageOf: typeof pageOf === 'string' ? [pageOf] : 'runs' in pageOf ? pageOf.runs : pageOf,
  };
}

/** A word of the title may be as wide as the page. */
const titleLimit = 16;
/** The running head is one line of small text. */
const headLimit = 54;

function cutLine(line: Line<Run>): Line<Run> {
  let left = headLimit;
  return line.flatMap((run): Line<Run> => {
    if (run.kind !== 'text' || left <= 0) return left > 0 ? [run] : [];
    const text = cutToWidth(printable(run.text), left);
    const isCut = text.length < printable(run.text).length;
    left = isCut ? 0 : left - widthOf(text, 'regular');
    return [{ ...run, text: isCut ? `${text.trimEnd()}…` : text }];
  });
}

/** The widths of the text of pages, in points. */
const widths = { portrait: 453.5, contents: 453.5, landscape: 728.5 };

function setStretch(stretch: Stretch<Block<Run>>, set: BlockSetter): readonly Stretch<TypesetBlock>[] {
  const blocks = stretch.blocks
    .map((block) => set(block, widths[stretch.kind]))
    .filter((block) => block !== undefined);
  return blocks.length === 0 ? [] : [{ kind: stretch.kind, blocks }];
}

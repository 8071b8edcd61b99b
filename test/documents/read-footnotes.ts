import { foldText, hasRightToLeft } from './fold.ts';
import { inReadingOrder, type Sign, startOf } from './paper-columns.ts';
import { linesOf, withoutFurniture, type WordLine } from './pdf-lines.ts';
import type { Word, WordPage } from './read-pdf-words.ts';

/** How far from the edge of the text a word may begin and stand at it. In points. */
const atEdge = 1;
/** How far from the edge of the text the words of footnotes begin, at least. In points. */
const indent = 8;

/** The footnotes by their numbers: the last lines of a page, whose numbers stand at the edge of the text and whose words stand further in. */
export function readFootnotes(pages: readonly WordPage[], sign: Sign): ReadonlyMap<number, string> {
  const notes = new Map<number, string[]>();
  for (const { words } of withoutFurniture(pages)) {
    const edge = edgeOf(words, sign);
    let open: string[] | undefined;
    for (const line of footOf(linesOf(words), { sign, edge })) {
      const number = numberOf(line, { sign, edge });
      const [first, ...others] = inReadingOrder(line.words, sign);
      if (number !== undefined && first !== undefined) {
        open = [];
        notes.set(number, open);
      }
      open?.push(textOf(number === undefined ? line.words : others));
    }
  }
  return new Map([...notes].map(([number, texts]) => [number, texts.join(' ')]));
}

/** The edge of the text. Points and commas may hang over it. */
const edgeOf = (words: readonly Word[], sign: Sign): number =>
  Math.min(...words.filter(({ text }) => !/\p{P}$/u.test(text)).map((word) => startOf(word, sign)));

type Side = { readonly sign: Sign; readonly edge: number };

/** The lines at the foot of a page that are or go on with footnotes. */
function footOf(lines: readonly WordLine[], side: Side): readonly WordLine[] {
  const above = lines.findLastIndex((line) => numberOf(line, side) === undefined && !isIndented(line, side));
  return lines.slice(above + 1);
}

function numberOf({ words }: WordLine, { sign, edge }: Side): number | undefined {
  const [first, second] = inReadingOrder(words, sign);
  if (first === undefined || second === undefined || !/^\d+$/u.test(first.text)) return undefined;
  const isNote = startOf(first, sign) <= edge + atEdge && startOf(second, sign) >= edge + indent;
  return isNote ? Number(first.text) : undefined;
}

const isIndented = ({ words }: WordLine, { sign, edge }: Side): boolean =>
  words.every((word) => startOf(word, sign) >= edge + indent);

/** The words of a line: one with Arabic letters is read from the right. */
const textOf = (words: readonly Word[]): string =>
  inReadingOrder(words, words.some(({ text }) => hasRightToLeft(text)) ? -1 : 1)
    .map(({ text }) => foldText(text))
    .join(' ');

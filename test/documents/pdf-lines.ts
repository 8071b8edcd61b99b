import type { Word, WordPage } from './read-pdf-words.ts';

/** Words that stand on one line, from left to right. */
export type WordLine = { readonly top: number; readonly bottom: number; readonly words: readonly Word[] };

/** The lines of words from top to bottom. A word is on the line of another where half of the lower of both stands beside the higher: raised figures are. */
export function linesOf(words: readonly Word[]): readonly WordLine[] {
  const lines: { tallest: Word; words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const line = lines.at(-1);
    if (line === undefined || !areBeside(line.tallest, word)) lines.push({ tallest: word, words: [word] });
    else {
      line.words.push(word);
      if (heightOf(word) > heightOf(line.tallest)) line.tallest = word;
    }
  }
  return lines.map((line) => ({
    top: Math.min(...line.words.map(({ top }) => top)),
    bottom: Math.max(...line.words.map(({ bottom }) => bottom)),
    words: line.words.toSorted((a, b) => a.left - b.left),
  }));
}

type Extent = Pick<Word, 'top' | 'bottom'>;

const middleOf = ({ top, bottom }: Extent): number => (top + bottom) / 2;
const heightOf = ({ top, bottom }: Extent): number => bottom - top;

const areBeside = (a: Extent, b: Extent): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(heightOf(a), heightOf(b)) / 2;

/** Running heads stand in the upper part of a page that is so large, page numbers in the lower: outside the text, where tables repeat their headers. */
const edges = { upper: 0.1, lower: 0.075 };
/** On how many pages a line must stand to be furniture. */
const fewest = 3;

/** The pages without running heads and page numbers: lines at an edge that stand on several pages, but for their numbers. */
export function withoutFurniture(pages: readonly WordPage[]): readonly WordPage[] {
  const margins = pages.map((page) => linesOf(page.words).filter((line) => isAtEdge(line, page.height)));
  const counts = new Map<string, number>();
  for (const key of margins.flatMap((lines) => [...new Set(lines.map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((page, index) => {
    const furniture = (margins[index] ?? []).filter((line) => (counts.get(keyOf(line)) ?? 0) >= fewest);
    const dropped = new Set(furniture.flatMap(({ words }) => words));
    return { ...page, words: page.words.filter((word) => !dropped.has(word)) };
  });
}

const isAtEdge = ({ top, bottom }: WordLine, height: number): boolean =>
  bottom < height * edges.upper || top > height * (1 - edges.lower);

const keyOf = ({ words }: WordLine): string =>
  words
    .map(({ text }) => text.replaceAll(/\d+/gu, '#'))
    .toSorted()
    .join(' ');

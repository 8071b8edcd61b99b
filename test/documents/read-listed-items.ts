import { foldDirection, foldText } from './fold.ts';
import { byGaps, heightOf, inReadingOrder, isRaised, type Sign, startOf } from './paper-columns.ts';
import { linesOf, type WordLine, withoutFurniture } from './pdf-lines.ts';
import { readFootnotes } from './read-footnotes.ts';
import type { Word, WordPage } from './read-pdf-words.ts';

/** A numbered row of a list: the words of its second column, and its footnotes in words. */
export type ListedItem = {
  readonly code: string;
  readonly title: string;
  readonly notes: readonly string[];
};

/** What a list is known by: the name of its first column, and the side at which its lines begin. */
export type ListLook = { readonly heading: string; readonly sign: Sign };

type OpenItem = { code: string; title: string[]; notes: number[] };

/** The numbered rows under every line that begins with the heading, by the boxes of words alone. */
export function readListedItems(pages: readonly WordPage[], look: ListLook): readonly ListedItem[] {
  const notes = readFootnotes(pages, look.sign);
  const items: OpenItem[] = [];
  for (const { words } of withoutFurniture(pages)) {
    const lines = linesOf(words);
    for (const [index, line] of lines.entries()) {
      const starts = columnsUnder(line, look);
      if (starts !== undefined) readRows(items, lines.slice(index + 1), { ...starts, sign: look.sign });
    }
  }
  return items.map(({ code, title, notes: numbers }) => ({
    code,
    title: title.join(' '),
    notes: numbers.map((number) => notes.get(number) ?? ''),
  }));
}

type Columns = { readonly titleFrom: number; readonly titleTo: number; readonly size: number };
type List = Columns & { readonly sign: Sign };

function columnsUnder({ words }: WordLine, { heading, sign }: ListLook): Columns | undefined {
  const [first, second, third] = byGaps(words, sign);
  const name = (first ?? []).map(({ text }) => text).join(' ');
  if (first?.[0] === undefined || second?.[0] === undefined) return undefined;
  if (foldDirection(name) !== foldDirection(heading)) return undefined;
  return {
    titleFrom: startOf(second[0], sign),
    titleTo: third?.[0] === undefined ? Infinity : startOf(third[0], sign),
    size: Math.max(...second.map(heightOf)),
  };
}

/** Adds the numbered rows down to the first line of larger letters. Lines between them that begin with other words name what follows. */
function readRows(items: OpenItem[], lines: readonly WordLine[], list: List): void {
  let open: OpenItem | undefined;
  for (const { words } of lines) {
    const inOrder = inReadingOrder(words, list.sign);
    const [first] = inOrder;
    if (first === undefined || endsList(inOrder, list)) return;
    const isNamed = startOf(first, list.sign) < list.titleFrom - 2;
    if (isNamed) {
      open = /^\d+$/u.test(first.text) ? { code: first.text, title: [], notes: [] } : undefined;
      if (open !== undefined) items.push(open);
    }
    if (open !== undefined) addWords(open, inOrder.slice(isNamed ? 1 : 0), list);
  }
}

/** Headings end a list, and footnotes. Vowel marks make single words higher, not lines. */
function endsList(words: readonly Word[], { size, titleFrom, sign }: List): boolean {
  const isLarge = Math.min(...words.map(heightOf)) > size * 1.2;
  const isNote = words
    .slice(0, 1)
    .some((first) => isRaised(first, size) && startOf(first, sign) < titleFrom - 2);
  return isLarge || isNote;
}

function addWords(item: OpenItem, words: readonly Word[], { titleTo, size, sign }: List): void {
  for (const word of words) {
    const text = foldText(word.text);
    if (startOf(word, sign) > titleTo - 2) continue;
    if (isRaised(word, size)) item.notes.push(...(text.match(/\d+/gu) ?? []).map(Number));
    else item.title.push(text);
  }
}

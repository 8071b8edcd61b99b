/** A document before its sections are read: lines without what stands in the middle of everything, cut into sections. */

import { placeId } from '../../../../core/base/id.ts';
import type { SourceFile } from '../../../format.ts';
import { decimalSignOf } from '../words/amounts.ts';
import { numbersInCosts } from '../matrix/costs.ts';
import { type Cover, takeCover } from './cover.ts';
import { type Noted, takeFootnotes } from '../page/footnotes.ts';
import { type Furnished, takeFurniture } from '../page/furniture.ts';
import { languageOf } from '../words/language.ts';
import { type Line, linesOf } from '../page/lines.ts';
import { numbersInValues } from '../logframe/logframe.ts';
import { createLooker } from '../words/looks.ts';
import type { Leftover, Reading } from '../rows/reading.ts';
import { type Section, cutSections } from '../page/sections.ts';
import { type Withheld, markWithheld } from '../page/withheld.ts';

/** A document: all its lines, what was taken out of them, what is left (`content`), and the cover and sections of that. */
export type Document = {
  readonly lines: readonly Line[];
  readonly furnished: Furnished;
  readonly content: readonly Line[];
  readonly cover: Cover;
  readonly sections: readonly Section[];
  readonly withheld: readonly Withheld[];
  readonly navigation: readonly Leftover[];
  readonly reading: Reading;
};

/** Makes a document of a text. */
export function documentOf(text: string, file: SourceFile): Document {
  const { lines, withheld } = markWithheld(linesOf(text));
  const furnished = takeFurniture(lines);
  const { navigation, body } = takeNavigation(furnished);
  const noted = takeFootnotes(body, pageIndexOf(furnished.pages));
  const { cover, body: own } = takeCover(noted.lines);
  const sections = cutSections(own);
  const reading = readingOf(file, { lines, furnished, noted, sections });
  return { lines, furnished, content: noted.lines, cover, sections, withheld, navigation, reading };
}

/** Lines before the first running head, near the top, are text of the site that published the document. */
function takeNavigation({ heads, content }: Furnished): {
  readonly navigation: readonly Leftover[];
  readonly body: readonly Line[];
} {
  const first = heads[0]?.no ?? 0;
  const before = content.filter(({ no }) => no < first);
  if (before.length === 0 || before.length > 8) return { navigation: [], body: content };
  return {
    navigation: before.map(({ no, text }) => ({ line: no, text, why: 'navigation' })),
    body: content.filter(({ no }) => no > first),
  };
}

type Cut = {
  readonly lines: readonly Line[];
  readonly furnished: Furnished;
  readonly noted: Noted;
  readonly sections: readonly Section[];
};

function readingOf({ sha256 }: SourceFile, { lines, furnished, noted, sections }: Cut): Reading {
  const linesIn = (kind: Section['kind']): readonly Line[] =>
    sections.flatMap((section) => (section.kind === kind ? section.lines : []));
  const numbers = [...numbersInCosts(linesIn('costs')), ...numbersInValues(linesIn('logframe'))];
  const indexOf = pageIndexOf(furnished.pages);
  return {
    source: placeId('src', sha256, { line: 0, nth: 0 }),
    sha256,
    language: languageOf(lines),
    decimalSign: decimalSignOf(numbers),
    footnotes: noted.footnotes,
    looker: createLooker(noted.lines),
    pageOf: (line) => furnished.pages[indexOf(line)]?.printed,
  };
}

/** Gives the place of the page on which a line stands. */
function pageIndexOf(pages: Furnished['pages']): (line: number) => number {
  return (line) => {
    let [low, high] = [0, pages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pages[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

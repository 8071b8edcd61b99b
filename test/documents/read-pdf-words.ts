/** The words of a PDF with their boxes, by two extractors that know nothing of each other. */

import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { allNamed, parseXml, textIn } from './xml-tree.ts';

/** A word with its box in points; `top` is counted from the upper edge of the page. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A page with its words in the order in which the extractor gives them. */
export type WordPage = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
};

/** The words by `pdftotext -bbox`. */
export function wordsByPoppler(pdftotext: string, pdf: string): readonly WordPage[] {
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: 'pipe' } as const;
  const printed = execFileSync(pdftotext, ['-bbox', pdf, '-'], options);
  return allNamed(parseXml(printed), 'page').map((page) => ({
    width: Number(page.attributes['width']),
    height: Number(page.attributes['height']),
    words: allNamed(page, 'word').map((word) => ({
      text: textIn(word),
      left: Number(word.attributes['xMin']),
      right: Number(word.attributes['xMax']),
      top: Number(word.attributes['yMin']),
      bottom: Number(word.attributes['yMax']),
    })),
  }));
}

/** The words by pdfjs. A piece of text with spaces in it is parted in proportion to the number of its letters. */
export async function wordsByPdfjs(bytes: Uint8Array): Promise<readonly WordPage[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: WordPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item ? partText(item, height) : []));
    pages.push({ width, height, words });
  }
  await loading.destroy();
  return pages;
}

type TextItem = {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
};

function partText({ str, dir, width, height, transform }: TextItem, pageHeight: number): readonly Word[] {
  const [left = 0, baseline = 0] = transform.slice(4);
  const place = (at: number): number => {
    const passed = (at / str.length) * width;
    return dir === 'rtl' ? left + width - passed : left + passed;
  };
  return [...str.matchAll(/\S+/gu)].map(({ 0: text, index }) => {
    const ends = [place(index), place(index + text.length)];
    const bottom = pageHeight - baseline;
    return { text, left: Math.min(...ends), right: Math.max(...ends), top: bottom - height, bottom };
  });
}

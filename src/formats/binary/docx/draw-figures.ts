/** The bar charts of a document as pictures that every Word shows: PNG, drawn with the fonts that come with us. */

import { type Figure, flatBlocks } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { barsSvg } from '../../writing/bars-svg.ts';
import { UnwritableBlock } from '../../document-format.ts';
import { fontFolders } from '../fonts.ts';

/** A picture of a figure; sizes in CSS pixels. */
export type DrawnFigure = {
  readonly id: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

const pixelsPerPixel = 2.5;

/** The figures of a document, drawn, in reading order. Throws an `UnwritableBlock` where one cannot be drawn. */
export async function drawFigures(document: WordedDocument): Promise<readonly DrawnFigure[]> {
  const figures = flatBlocks(document.blocks).flatMap((block, index) =>
    block.kind === 'figure' ? [{ figure: block, index }] : [],
  );
  if (figures.length === 0) return [];
  // Loaded here alone: most documents have no figure, and the library is not small.
  const { Resvg } = await import('@resvg/resvg-js');
  const paint = (svg: string): Uint8Array =>
    new Resvg(svg, {
      fitTo: { mode: 'zoom', value: pixelsPerPixel },
      font: { fontDirs: [...fontFolders()], loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' },
      background: '#FFFFFF',
    })
      .render()
      .asPng();
  return figures.map(({ figure, index }) => {
    try {
      return drawFigure(figure, document, paint);
    } catch (error) {
      throw new UnwritableBlock(index, error);
    }
  });
}

function drawFigure(
  figure: Figure<Run>,
  { direction }: WordedDocument,
  paint: (svg: string) => Uint8Array,
): DrawnFigure {
  const { svg, width, height } = barsSvg(figure, { direction });
  return { id: figure.id, png: paint(svg), width, height, alt: plainLine(figure.alt) };
}

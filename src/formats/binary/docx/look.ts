/** Measures and colours of the Word document. Lengths are in twentieths of a point unless they say otherwise. */

/** Colours as RRGGBB. */
export const tones = {
  ink: '1B2733',
  accent: '1D4D70',
  quiet: '5A6772',
  hairline: 'BCC6CE',
  header: 'E3EBF1',
  band: 'F0F4F7',
  rowHeader: 'FAFBFC',
  gap: 'FFE8B0',
  gapWords: '6D1F06',
} as const;

/** The font of all words, one that every reader has or has the widths of. */
export const font = 'Arial';

/** How a page lies. */
export type Orientation = 'portrait' | 'landscape';

const side = { long: 16838, short: 11906 } as const;

/** The sizes of a page of A4 and of its margins. */
export const pageSizes = {
  portrait: { width: side.short, height: side.long, margin: { x: 1417, top: 1588, bottom: 1361 } },
  landscape: { width: side.long, height: side.short, margin: { x: 1134, top: 1361, bottom: 1134 } },
} as const;

/** The width that text has on a page. */
export const textWidthOf = (orientation: Orientation): number =>
  pageSizes[orientation].width - 2 * pageSizes[orientation].margin.x;

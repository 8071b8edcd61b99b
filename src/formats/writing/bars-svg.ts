/**
 * A bar chart as an SVG picture, the same in every format. Bars run from the start of the line to its end, so that a right-to-left chart is
 * the mirror of a left-to-right one. What fits is estimated, since the fonts are not at hand here: the estimate is on the wide side.
 */

import type { Bar, Figure, Line } from '../../core/report/document.ts';
import type { Run } from '../../i18n/run.ts';
import { escapeXml } from '../escape-xml.ts';

type Direction = 'ltr' | 'rtl';

/** A picture: its SVG text and its size in CSS pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const size = { width: 640, top: 20, row: 26, bar: 14, bottom: 6, text: 12, small: 11 } as const;
/** The columns, from the start: names, as wide as they need to be up to a limit, then bars, then values. */
const columns = { names: 256, values: 120, gap: 8, tick: 16 } as const;
const furthest = 1.2;
/** Words keep a contrast of 4.5 on white, bars and lines of 3. */
const tones = {
  text: '#17202B',
  muted: '#4E5A68',
  track: '#EEF1F5',
  full: '#4E5A68',
  axis: '#7B8694',
  met: '#2B7A4B',
  unmet: '#3C6FB6',
} as const;
const fontFamily = 'IBM Plex Sans, IBM Plex Sans Arabic';

/** The bar chart of a figure. The picture as such is left to right, so that the page around it cannot turn it. Equal figures give equal text. */
export function barsSvg(figure: Figure<Run>, { direction }: { readonly direction: Direction }): Picture {
  const height = size.top + figure.bars.length * size.row + size.bottom;
  const sheet: Sheet = { direction, height, bars: barsFrom(figure) };
  const shapes = [
    ...figure.bars.map((_bar, row) => track(sheet, row)),
    fullLine(sheet),
    ...figure.bars.flatMap((bar, row) => barOf(sheet, bar, row)),
    axis(sheet),
  ];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" font-family="${fontFamily}" font-size="${size.text}" direction="ltr">`,
    ...shapes,
    '</svg>',
  ].join('\n');
  return { svg, width: size.width, height };
}

/** `bars` is where bars begin, from the start. */
type Sheet = { readonly direction: Direction; readonly height: number; readonly bars: number };

function barsFrom({ bars }: Figure<Run>): number {
  const names = bars.map(({ name }) => widthOf(name.map(plainOf).join('')));
  return Math.min(columns.names, Math.ceil(Math.max(0, ...names)) + 1 + columns.gap);
}

/** How long a bar of a share is; shares that are no number or below zero have none. */
const lengthOf = ({ bars }: Sheet, share: number): number =>
  share > 0 ? (Math.min(share, furthest) / furthest) * (size.width - columns.values - bars) : 0;

const middleOf = (row: number): number => size.top + row * size.row + size.row / 2;
const number = (value: number): string => String(Math.round(value * 10) / 10);

function track(sheet: Sheet, row: number): string {
  return rectangle(sheet, { from: sheet.bars, length: lengthOf(sheet, 1), row, fill: tones.track });
}

function rectangle(
  sheet: Sheet,
  { from, length, row, fill }: { from: number; length: number; row: number; fill: string },
): string {
  const x = sheet.direction === 'ltr' ? from : size.width - from - length;
  const y = middleOf(row) - size.bar / 2;
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(length)}" height="${size.bar}" fill="${fill}"/>`;
}

/** The thin line at 100 %, under its name. */
function fullLine(sheet: Sheet): string {
  const fullAt = sheet.bars + lengthOf(sheet, 1);
  const label = textAt(sheet, { from: fullAt, row: 0, words: '100 %', anchor: 'middle' });
  return `${upright(sheet, fullAt, `stroke="${tones.full}" stroke-width="1" stroke-dasharray="3 2"`)}\n${label}`;
}

const axis = (sheet: Sheet): string => upright(sheet, sheet.bars, `stroke="${tones.axis}" stroke-width="1"`);

function upright(sheet: Sheet, from: number, look: string): string {
  const x = number(mirrored(sheet, from));
  return `<line x1="${x}" y1="${size.top - 2}" x2="${x}" y2="${sheet.height - size.bottom + 2}" ${look}/>`;
}

const mirrored = ({ direction }: Sheet, from: number): number =>
  direction === 'ltr' ? from : size.width - from;

function barOf(sheet: Sheet, bar: Bar<Run>, row: number): readonly string[] {
  const length = lengthOf(sheet, bar.share);
  const end = sheet.bars + length;
  const valueAt = end + columns.gap + (bar.isMet ? columns.tick : 0);
  const name = wordsOf(bar.name, { direction: sheet.direction, room: sheet.bars - columns.gap });
  const value = wordsOf(bar.value, { direction: sheet.direction, room: size.width - valueAt });
  return [
    textAt(sheet, { from: 0, row, words: name, anchor: 'start' }),
    rectangle(sheet, {
      from: sheet.bars,
      length,
      row,
      fill: bar.isMet ? tones.met : tones.unmet,
    }),
    ...(bar.share > furthest ? [cutMark(sheet, end, row)] : []),
    ...(bar.isMet ? [tick(sheet, end + columns.gap, row)] : []),
    textAt(sheet, { from: valueAt, row, words: value, anchor: 'start' }),
  ];
}

/** Two slanted gaps before the end of a bar that is longer than it is drawn. */
function cutMark(sheet: Sheet, end: number, row: number): string {
  const y = middleOf(row);
  const half = size.bar / 2 + 1;
  const slash = (from: number): string =>
    `M${number(mirrored(sheet, from - 3))} ${number(y + half)}L${number(mirrored(sheet, from + 3))} ${number(y - half)}`;
  return `<path d="${slash(end - 16)}${slash(end - 10)}" stroke="#FFFFFF" stroke-width="2" fill="none"/>`;
}

/** A tick is no letter that has a direction, hence it is moved and not mirrored. */
function tick(sheet: Sheet, from: number, row: number): string {
  const x = sheet.direction === 'ltr' ? from : size.width - from - 10;
  const y = middleOf(row);
  return `<path d="M${number(x)} ${number(y)}l3.5 4l6.5 -8" stroke="${tones.met}" stroke-width="2" fill="none"/>`;
}

type Label = {
  readonly from: number;
  readonly row: number;
  readonly words: string;
  readonly anchor: 'start' | 'middle';
};

function textAt(sheet: Sheet, { from, row, words, anchor }: Label): string {
  const isAxis = anchor === 'middle';
  const side = sheet.direction === 'rtl' && !isAxis ? 'end' : anchor;
  const [x, y] = [mirrored(sheet, from), isAxis ? size.top - 7 : middleOf(row) + 4.3];
  const look = isAxis
    ? `font-size="${size.small}" fill="${tones.muted}"`
    : `fill="${tones.text}" stroke="#FFFFFF" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${number(x)}" y="${number(y)}" text-anchor="${side}" ${look}>${escapeXml(words)}</text>`;
}

type Room = { readonly direction: Direction; readonly room: number };

/** The words of a line as far as they fit, with marks of direction where the picture's own would set them wrong. */
function wordsOf(line: Line<Run>, { direction, room }: Room): string {
  let left = room;
  const pieces = line.map((run) => {
    const words = cutTo(plainOf(run), left);
    left -= widthOf(words);
    return run.kind === 'text' && run.direction !== undefined && run.direction !== direction
      ? isolated(words, run.direction)
      : words;
  });
  const words = pieces.join('');
  return direction === 'rtl' ? isolated(words, 'rtl') : words;
}

const isolated = (words: string, direction: Direction): string =>
  words === '' ? '' : `${direction === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`;

function plainOf(run: Run): string {
  if (run.kind === 'footnote') return '';
  return run.kind === 'withheld' ? `[${run.words}]` : run.text;
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The words with an ellipsis where the room ends; none where there is no room for any. */
function cutTo(words: string, room: number): string {
  if (widthOf(words) <= room) return words;
  let kept = '';
  for (const { segment } of letters.segment(words)) {
    if (widthOf(`${kept}${segment}…`) > room) break;
    kept += segment;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

/** The estimated width of words in CSS pixels. */
const widthOf = (words: string): number =>
  Array.from(words).reduce((sum, letter) => sum + shareOfEm(letter), 0) * size.text;

function shareOfEm(letter: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(letter)) return 0;
  if (/[ijlI.,:;'|!()[\]\u2019 ft]/u.test(letter)) return 0.35;
  if (/[mwMW@%…—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u.test(letter))
    return 1;
  return /\p{Lu}/u.test(letter) ? 0.66 : 0.55;
}

import type { Line } from '../../../core/report/document.ts';
import type { Run, TextRun } from '../../../i18n/run.ts';
import { ownDirectionOf } from '../../writing/direction-of-line.ts';
import { keepUnits } from '../../writing/keep-units.ts';
import { type Attributes, type Content, element, emptyElement, type Html } from './element.ts';

/** What is written so far: how often each footnote was mentioned, by its number. */
export type Mentions = Map<number, number>;

/** The id of a footnote in a page. */
export const footnoteId = (number: number): string => `fn-${number}`;

/** The id of the `nth` place, from 1, where a footnote is mentioned. */
export const mentionId = (number: number, nth: number): string => `fn-${number}-at-${nth}`;

/** A line as markup. Each mention of a footnote is counted, so that the footnote can lead back to it. */
export const lineHtml = (line: Line<Run>, mentions: Mentions): Content =>
  piecesHtml(line, (run) => (run.kind === 'footnote' ? mention(run.number, mentions) : runHtml(run)));

/** A line as markup that may stand in a link: without footnotes, links of its own and bold words. */
export const lineInLink = (line: Line<Run>): Content =>
  piecesHtml(line, (run) => {
    if (run.kind === 'footnote') return '';
    if (run.kind === 'reference') return run.text;
    return runHtml(run.kind === 'text' ? { ...run, isStrong: false } : run);
  });

/** An element with one line. Where all of it is of another language and direction, the element says so and is set from that side. */
export function lineElement(name: string, line: Line<Run>, mentions: Mentions): Html {
  const pieces = sameLanguagePieces(line);
  const foreign = pieces.length === 1 ? foreignOf(line) : {};
  if (foreign.language === undefined || foreign.direction === undefined || line.some(isGap))
    return element(name, {}, lineHtml(line, mentions));
  return element(name, langOf(foreign), lineHtml(line.map(asOwn), mentions));
}

/** An element for each line; one line stands without an element of its own, unless its pieces run against the document together. */
export const linesHtml = (lines: readonly Line<Run>[], mentions: Mentions): Content =>
  lines.map((line) => {
    const dir = line.length > 1 ? ownDirectionOf(line) : undefined;
    const words = lineHtml(line, mentions);
    return lines.length === 1 && dir === undefined ? words : element('p', { dir }, words);
  });

type WriteRun = (run: Run) => Content;

/** The runs of a line, gaps in one mark each, words of another language or direction set apart. */
const piecesHtml = (line: Line<Run>, write: WriteRun): Content =>
  chunksOf(line, (chunk, run) => chunk.every((other) => isGap(other) === isGap(run))).map((stretch) => {
    const words = sameLanguagePieces(stretch).map((piece) => pieceHtml(piece, write));
    return stretch.some(isGap) ? element('mark', { class: 'gap' }, words) : words;
  });

/** Footnotes and what is withheld belong to the words beside them: in these, they would else change sides. */
const sameLanguagePieces = (line: Line<Run>): readonly Line<Run>[] =>
  chunksOf(line, (chunk, run) => chunk.every((other) => isSameLanguage(other, run)));

function pieceHtml(piece: Line<Run>, write: WriteRun): Content {
  const foreign = foreignOf(piece);
  const words = piece.map(write);
  if (foreign.direction !== undefined) return element('bdi', langOf(foreign), words);
  return foreign.language === undefined ? words : element('span', langOf(foreign), words);
}

function mention(number: number, mentions: Mentions): Html {
  const nth = (mentions.get(number) ?? 0) + 1;
  mentions.set(number, nth);
  const attributes = {
    href: `#${footnoteId(number)}`,
    id: mentionId(number, nth),
    role: 'doc-noteref',
  };
  return element('sup', {}, element('a', attributes, String(number)));
}

function runHtml(run: Exclude<Run, { readonly kind: 'footnote' }>): Content {
  switch (run.kind) {
    case 'reference':
      return element('a', { href: `#${run.to}` }, run.text);
    case 'withheld':
      return element('span', { class: 'withheld', role: 'img', 'aria-label': run.words }, run.ground ?? '');
    default: {
      const words = withBreaks(run.text);
      return run.isStrong === true ? element('strong', {}, words) : words;
    }
  }
}

const withBreaks = (words: string): Content =>
  keepUnits(words)
    .split('\n')
    .flatMap((part, index) => (index === 0 ? [part] : [emptyElement('br'), part]));

const isGap = (run: Run): boolean => run.kind === 'text' && run.isGap === true;

const isNeutral = ({ kind }: Run): boolean => kind === 'footnote' || kind === 'withheld';

/** Figures and codes have a direction but no language: each is set apart for itself. */
const isSameLanguage = (one: Run, other: Run): boolean => {
  if (isNeutral(one) || isNeutral(other)) return true;
  if (one.kind !== 'text' || other.kind !== 'text' || one.language === undefined) return false;
  return one.language === other.language && one.direction === other.direction;
};

type Foreign = Pick<TextRun, 'language' | 'direction'>;

const langOf = ({ language, direction }: Foreign): Attributes => ({ lang: language, dir: direction });

/** The language and direction of a piece, where these are not the document's. */
function foreignOf(piece: Line<Run>): Foreign {
  const run = piece.find((one) => !isNeutral(one));
  return run?.kind === 'text' ? run : {};
}

function asOwn(run: Run): Run {
  if (run.kind !== 'text') return run;
  const { language: _language, direction: _direction, ...rest } = run;
  return rest;
}

/** The runs in chunks: a run stays with those before it where `stays` says so. */
function chunksOf(line: Line<Run>, stays: (chunk: Line<Run>, run: Run) => boolean): readonly Line<Run>[] {
  const chunks: Run[][] = [];
  for (const run of line) {
    const last = chunks.at(-1);
    if (last !== undefined && stays(last, run)) last.push(run);
    else chunks.push([run]);
  }
  return chunks;
}

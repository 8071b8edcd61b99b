/** Lines as the layout takes them (layout/words.ts): every character printable, each footnote with its words where it stands first. */

import type { Line } from '../../../core/report/document.ts';
import type { Run, TextRun, WordedDocument } from '../../../i18n/run.ts';
import { hasWordOrFigure, ownDirectionOf } from '../../writing/direction-of-line.ts';
import { keepUnits } from '../../writing/keep-units.ts';
import { joinArabic, needsLigatures } from './join-arabic.ts';
import { breakWide, widthOf } from './measure.ts';
import { printable } from './printable.ts';

type Direction = WordedDocument['direction'];

/** A run. Plain words are a string; `raised` words are superscript; a `silent` note has its words at the foot of the page and no mark. */
export type TypesetRun =
  | string
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: true;
      readonly gap?: true;
      readonly lang?: string;
      readonly ligatures?: true;
      readonly dir?: Direction;
      /** Given with `dir`: whether the run is so short that it stays on one line. */
      readonly boxed?: boolean;
    }
  | { readonly kind: 'note'; readonly number: number; readonly line?: TypesetLine; readonly silent?: true }
  | { readonly kind: 'raised'; readonly text: string }
  | { readonly kind: 'link'; readonly to: string; readonly text: string }
  | { readonly kind: 'bar'; readonly words: string; readonly ground?: string; readonly size: number };

/** A line; with `dir` it runs against the document's direction as a whole. */
export type TypesetLine =
  | string
  | readonly TypesetRun[]
  | { readonly dir: Direction; readonly runs: readonly TypesetRun[] };

/** Sets lines of one document, in reading order. `limit` is how wide a word may be, in parts of the text's size. */
export type LineSetter = {
  /** A line of the text. */
  readonly set: (line: Line<Run>, limit: number) => TypesetLine;
  /** A line that is printed more than once (a repeated header): it has neither links nor the words of footnotes. */
  readonly setRepeated: (line: Line<Run>, limit: number) => TypesetLine;
  /** The line's footnotes whose words have not been set: notes that have words and no mark. */
  readonly silentNotes: (line: Line<Run>) => readonly TypesetRun[];
};

/** How wide a word of the text may be: a line of a portrait page. */
export const lineLimit = 44;

/** A setter of the lines of a document; `targets` are the ids that cross-references can lead to. */
export function lineSetter(document: WordedDocument, targets: ReadonlySet<string>): LineSetter {
  const claimed = new Set<number>();
  const noteOf = (number: number): TypesetRun => {
    const words = document.footnotes[number - 1];
    if (words === undefined) return { kind: 'raised', text: String(number) };
    if (claimed.has(number)) return { kind: 'note', number };
    claimed.add(number);
    return { kind: 'note', number, line: setRepeated(words.line, lineLimit) };
  };
  const setWith =
    (special: SetSpecial) =>
    (line: Line<Run>, limit: number): TypesetLine =>
      setLine(line, document.direction, (run, dir) =>
        run.kind === 'text' ? setText(run, limit, dir) : run.kind === 'withheld' ? setBar(run) : special(run),
      );
  const setRepeated = setWith((run) =>
    run.kind === 'footnote' ? { kind: 'raised', text: String(run.number) } : readable(run.text),
  );
  const set = setWith((run) => {
    if (run.kind === 'footnote') return noteOf(run.number);
    const text = readable(run.text);
    return targets.has(run.to) ? { kind: 'link', to: run.to, text } : text;
  });
  const silentNotes = (line: Line<Run>): readonly TypesetRun[] =>
    line.flatMap((run) => {
      const note = run.kind === 'footnote' ? noteOf(run.number) : '';
      return typeof note === 'object' && note.kind === 'note' && note.line !== undefined
        ? [{ ...note, silent: true } satisfies TypesetRun]
        : [];
    });
  return { set, setRepeated, silentNotes };
}

/** Words that fonts can print and extractors can read. */
const readable = (text: string): string => keepUnits(joinArabic(printable(text)));

type SetSpecial = (run: Extract<Run, { readonly kind: 'footnote' | 'reference' }>) => TypesetRun;

function setLine(
  line: Line<Run>,
  direction: Direction,
  setRun: (run: Run, dir: Direction) => TypesetRun,
): TypesetLine {
  const dir = ownDirectionOf(line) ?? direction;
  const runs = line.flatMap((run, index) => [
    ...(run.kind === 'footnote' && line[index - 1]?.kind === 'footnote' ? [comma] : []),
    setRun(
      run.kind === 'text'
        ? {
            ...withBrackets(run, line, index),
            direction: run.direction ?? (hasWordOrFigure(run.text) ? direction : dir),
          }
        : run,
      dir,
    ),
  ]);
  if (dir !== direction) return { dir, runs };
  return runs.every((run) => typeof run === 'string') ? runs.join('') : runs;
}

/** A gap stands in brackets, all of it in one pair though it may be several runs. */
function withBrackets(run: TextRun, line: Line<Run>, index: number): TextRun {
  if (run.isGap !== true) return run;
  const opening = isGap(line[index - 1]) ? '' : '[';
  const closing = isGap(line[index + 1]) ? '' : ']';
  return { ...run, text: `${opening}${run.text}${closing}` };
}

const isGap = (run: Run | undefined): boolean => run?.kind === 'text' && run.isGap === true;

/** Two footnotes at one place would read as one number. */
const comma: TypesetRun = { kind: 'raised', text: ', ' };

/** `dir` is the direction of the line around the run. */
function setText(run: TextRun, limit: number, dir: Direction): TypesetRun {
  const text = breakWide(readable(run.text), limit);
  const marks = {
    ...(run.isStrong === true ? { strong: true as const } : {}),
    ...(run.isGap === true ? { gap: true as const } : {}),
    ...(run.language === undefined ? {} : { lang: run.language }),
    ...(needsLigatures(text) ? { ligatures: true as const } : {}),
  };
  if (run.direction !== undefined && run.direction !== dir)
    return { kind: 'text', ...marks, text, dir: run.direction, boxed: fitsBox(text, limit) };
  return Object.keys(marks).length === 0 ? text : { kind: 'text', text, ...marks };
}

/** The widest run that is kept on one line, in parts of its size. */
const widestBox = 16;

const fitsBox = (text: string, limit: number): boolean =>
  text.trim() === text && !text.includes('\n') && widthOf(text, 'bold') <= Math.min(limit, widestBox);

/** The words of a bar are as large as fits: the bar has one width in every language. A ground runs from left to right in each. */
function setBar({ words, ground }: Extract<Run, { readonly kind: 'withheld' }>): TypesetRun {
  const text = readable(ground === undefined ? words : words.replace(ground, '').trimEnd());
  const all = [text, ...(ground === undefined ? [] : [ground])].join(' ');
  const size = Math.min(0.7, 4.2 / Math.max(1, widthOf(all, 'regular')));
  return {
    kind: 'bar',
    words: text,
    size: Math.round(size * 100) / 100,
    ...(ground !== undefined && { ground }),
  };
}

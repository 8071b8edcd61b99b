/**
 * Cuts a document into its parts. A part begins at a heading, a table's caption or a table's header, and what may begin depends on where one is:
 * a line `2. Political stability …` is a chapter in prose and an assumption in the activity matrix.
 */

import { datesIn } from '../words/dates.ts';
import { fold } from '../words/fold.ts';
import { parseLogframeLine, resultCodeOf } from '../logframe/logframe-lines.ts';
import {
  endsWithAmount,
  keepsPromise,
  kindOfTitle,
  kindOfWholeTitle,
  kindOfWords,
  namedPartIn,
} from './headings.ts';
import type { Line } from './lines.ts';
import { joinPieces } from './lines.ts';
import { endsWithMarks } from '../words/month-marks.ts';
import { monthHeaderOf, yearBandOf } from '../words/months.ts';
import { isKept, promisedTitleAt } from './promises.ts';

import {
  type SectionKind,
  activitiesHeading,
  captionWords,
  coordinationHeader,
  costsHeading,
  logframeHeader,
  matrixHeader,
  meansHeading,
} from '../words/vocabulary.ts';

/** The heading of a chapter: its number where it has one, its words, its lines. */
export type Heading = { readonly code?: string; readonly title: string; readonly lines: readonly number[] };

/** A part of the document: its heading, the prose before its table, and the lines of its table (or all its lines, if it is prose). */
export type Section = {
  readonly kind: SectionKind;
  readonly heading?: Heading;
  readonly prose: readonly Line[];
  readonly lines: readonly Line[];
  readonly captions: readonly Caption[];
};

/** A caption: its number, its words, its lines. */
export type Caption = { readonly number: string; readonly text: string; readonly lines: readonly number[] };

type Open = {
  kind: SectionKind;
  heading?: Heading;
  prose: Line[];
  lines: Line[];
  captions: Caption[];
  isInTable: boolean;
};

type Start = { readonly kind: SectionKind; readonly heading?: Heading; readonly isTable?: boolean };

const newSection = ({ kind, heading, isTable }: Start): Open => ({
  kind,
  ...(heading ? { heading } : {}),
  prose: [],
  lines: [],
  captions: [],
  isInTable: isTable ?? !hasProse(kind),
});

const hasProse = (kind: SectionKind): boolean => kind === 'work-plan' || kind === 'coordination';

/** Lines of a table that are read; more are no table. */
export const mostTableLines = 8000;
/** Lines of all tables together that are read; a work plan of ten thousand items has as many. */
const mostLinesOfTables = 40_000;

/** Cuts lines (without page furniture and footnotes) into parts. The first part may have no heading. */
export function cutSections(lines: readonly Line[]): readonly Section[] {
  const sections: Open[] = [newSection({ kind: 'prose' })];
  let [index, before] = [0, 0];
  while (index < lines.length && before < mostLinesOfTables) {
    const known = sections.length;
    index += takeAt(sections, lines, index);
    if (sections.length > known)
      before += sections.slice(known - 1, -1).reduce((sum, section) => sum + section.lines.length, 0);
  }
  if (index < lines.length) sections.push({ ...newSection({ kind: 'prose' }), prose: lines.slice(index) });
  return sections;
}

/** Takes a caption, a heading or a line into the sections; returns how many lines that were. */
function takeAt(sections: Open[], lines: readonly Line[], index: number): number {
  const [open, line] = [sections.at(-1), lines[index]];
  if (!open || !line) return 1;
  const caption = captionAt(lines, index);
  if (caption) {
    takeCaption(sections, open, caption);
    return caption.lines.length;
  }
  const start = startAt(lines, index, open);
  if (start) {
    openSection(sections, start, line);
    return start.heading?.lines.length ?? 1;
  }
  const isTooLong = open.kind !== 'prose' && open.lines.length >= mostTableLines;
  if (isTooLong) sections.push({ ...newSection({ kind: 'prose' }), prose: [line] });
  else (open.isInTable ? open.lines : open.prose).push(line);
  return 1;
}

/** Opens a section; a header that only begins the table of the open section does not open another one. */
function openSection(sections: Open[], start: Start, line: Line): void {
  const open = sections.at(-1);
  if (open && open.kind === start.kind && !start.heading) {
    open.isInTable = true;
    open.lines.push(line);
    return;
  }
  const next = newSection(start);
  if (!start.heading) next.lines.push(line);
  sections.push(next);
}

function takeCaption(sections: Open[], open: Open, caption: Caption): void {
  const kind = kindOfWords(caption.text);
  if (kind !== undefined && kind !== open.kind) sections.push(newSection({ kind, isTable: true }));
  const owner = sections.at(-1);
  if (!owner) return;
  owner.captions.push(caption);
  if (kind !== undefined) owner.isInTable = true;
}

function captionAt(lines: readonly Line[], index: number): Caption | undefined {
  const text = lines[index]?.text ?? '';
  const match = captionWords.exec(fold(text));
  if (!match || text.length > 200) return undefined;
  const rest = text.slice(match[0].length);
  if (!/^(?:\p{Lu}|\d|$)/u.test(rest)) return undefined;
  const all = withContinuation(lines, index);
  return {
    number: match[2] ?? '',
    text: joinPieces(all.map((line) => line.text)).slice(match[0].length),
    lines: all.map((line) => line.no),
  };
}

/** A heading's line and those that it wraps to: they begin with a small letter, are no longer, and end without a full stop. */
function withContinuation(lines: readonly Line[], index: number): readonly Line[] {
  const all = lines.slice(index, index + 1);
  for (let next = index + 1; next < index + 3; next += 1) {
    const [line, last] = [lines[next], all.at(-1)];
    if (!line || !last || !/^\p{Ll}/u.test(line.text) || last.text.length < 30) break;
    if (line.text.length > last.text.length || /[.;:]$/.test(line.text)) break;
    all.push(line);
  }
  return all;
}

function startAt(lines: readonly Line[], index: number, open: Open): Start | undefined {
  return (
    tableStart(lines, index, open) ??
    chapterStart(lines, index, open) ??
    namedStart(lines, index, open) ??
    promisedStart(lines, index, open)
  );
}

function tableStart(lines: readonly Line[], index: number, open: Open): Start | undefined {
  const text = lines[index]?.text ?? '';
  if (text.length > 300) return undefined;
  if (isGridHeader(text)) return gridStart(open);
  if (coordinationHeader.test(fold(text))) return { kind: 'coordination', isTable: true };
  const isInMeetings = open.kind === 'coordination' && open.isInTable;
  return isInMeetings ? undefined : (wordStart(lines, index, open) ?? contentStart(lines, index, open));
}

function gridStart(open: Open): Start | undefined {
  const isInGrid = open.kind === 'work-plan' && open.isInTable;
  return isInGrid ? undefined : { kind: 'work-plan', isTable: true };
}

const isGridHeader = (text: string): boolean =>
  yearBandOf(text) !== undefined || monthHeaderOf(text) !== undefined;

function wordStart(lines: readonly Line[], index: number, open: Open): Start | undefined {
  const folded = fold(lines[index]?.text ?? '');
  if (matrixHeader.test(folded)) return { kind: 'matrix' };
  if (logframeHeader.test(folded)) return { kind: 'logframe' };
  if (open.kind !== 'work-plan' && meansHeading.test(folded)) return { kind: 'matrix' };
  const kind = loneHeadings.find(([, pattern]) => pattern.test(folded))?.[0];
  return kind !== undefined && isHeading(lines, index, { open, kind }) ? { kind } : undefined;
}

const loneHeadings = [
  ['costs', costsHeading],
  ['activities', activitiesHeading],
] as const;

/** Whether a line that could be a wrapped word is the heading of its part: after the parts it follows, or before what it promises. */
function isHeading(
  lines: readonly Line[],
  index: number,
  { open, kind }: { readonly open: Open; readonly kind: SectionKind },
): boolean {
  if (open.kind === kind || !/^\p{Lu}/u.test(lines[index]?.text ?? '')) return false;
  return open.kind === 'matrix' || open.kind === 'activities' || isKept(lines, index, kind);
}

const coded = /^(?:[A-Za-z]{1,3} ?)?\d{1,2}(?:\.\d{1,2}){1,3}\.? \p{L}/u;

/** Parts that begin without heading: a logframe by the code of a result with values near it, activities by their codes. */
function contentStart(lines: readonly Line[], index: number, open: Open): Start | undefined {
  const text = lines[index]?.text ?? '';
  if (open.kind === 'matrix') return coded.test(text) ? { kind: 'activities' } : undefined;
  const reach = linesToTarget[open.kind];
  if (reach === undefined || !isResult(text)) return undefined;
  return lines.slice(index, index + reach).some(holdsTarget) ? { kind: 'logframe' } : undefined;
}

/** How many lines from the code of a result on a target must stand to begin a logframe in the middle of another part. */
const linesToTarget: Readonly<Partial<Record<SectionKind, number>>> = { prose: 5, 'work-plan': 2 };

/** Whether a line begins with the code of a result that is more than a lone number, as chapters have. */
function isResult(text: string): boolean {
  const code = resultCodeOf(text);
  return code !== undefined && !/^\d+\.?$/.test(code.printed);
}

/** A heading that stands where no numbered chapter may begin, known by what follows it. */
function promisedStart(lines: readonly Line[], index: number, open: Open): Start | undefined {
  if (open.kind === 'activities' && coded.test(lines[index]?.text ?? '')) return undefined;
  const found = promisedTitleAt(lines, index);
  if (!found || (found.kind === open.kind && open.isInTable && open.kind !== 'work-plan')) return undefined;
  const all = withContinuation(lines, index);
  const words = joinPieces([found.title, ...all.slice(1).map((line) => line.text)]);
  const { kind, code } = found;
  return {
    kind,
    heading: { title: words, lines: all.map((line) => line.no), ...(code === undefined ? {} : { code }) },
  };
}

function holdsTarget(line: Line): boolean {
  const { values } = parseLogframeLine(line, undefined);
  return values.length > 1 || values.some(({ operator }) => operator !== undefined);
}

const chapter = /^(\d{1,2}(?:\.\d{1,2}){0,2})(\.?) (\p{Lu}.{2,140})$/u;

function chapterStart(lines: readonly Line[], index: number, open: Open): Start | undefined {
  const [, code, point, title = ''] = chapterIn(lines[index]);
  if (code === undefined) return undefined;
  const kind = keptKind(kindOfTitle(title), lines, index);
  const isChapter = mayBegin({ code, hasPoint: point !== '', title, kind }, open);
  if (!isChapter || isNoTitle(title) || isCostLine(lines, index, open)) return undefined;
  return { kind: kind ?? 'prose', heading: chapterHeading(withContinuation(lines, index), code) };
}

const chapterIn = (line: Line | undefined): readonly (string | undefined)[] =>
  chapter.exec(line?.text ?? '') ?? [];

const chapterHeading = (lines: readonly Line[], code: string): Heading => ({
  code,
  title: joinPieces(lines.map((line) => line.text)).replace(/^[\d.]+ /, ''),
  lines: lines.map((line) => line.no),
});

const isNoTitle = (title: string): boolean => /[.;,]$/.test(title) || endsWithMarks(title);

/** A numbered line that ends with an amount, or whose amount stands alone below it among costs. */
function isCostLine(lines: readonly Line[], index: number, open: Open): boolean {
  const next = lines[index + 1]?.text ?? '';
  const isOverAmount = open.kind === 'costs' && /^[\p{Sc}A-Z]{0,4} ?\d/u.test(next) && endsWithAmount(next);
  return isOverAmount || endsWithAmount(lines[index]?.text ?? '');
}

const keptKind = (
  kind: SectionKind | undefined,
  lines: readonly Line[],
  index: number,
): SectionKind | undefined =>
  kind !== undefined && keepsPromise(kind, lines.slice(index + 1, index + 14)) ? kind : undefined;

/** A heading by its words alone, where no table is open that may hold such words. */
function namedStart(lines: readonly Line[], index: number, open: Open): Start | undefined {
  const line = lines[index];
  const named = line && namedPartIn(line.text);
  if (!named || named.kind === open.kind || keptKind(named.kind, lines, index) === undefined)
    return undefined;
  const isFree = ['prose', 'costs', 'activities'].includes(open.kind) || !open.isInTable;
  if (!isFree && !named.isSigned) return undefined;
  return { kind: named.kind, heading: { title: line.text, lines: [line.no] } };
}

type Candidate = {
  readonly code: string;
  readonly hasPoint: boolean;
  readonly title: string;
  readonly kind: SectionKind | undefined;
};

/** Whether a numbered line may begin a chapter where one is. Between the rows of a table only a whole number with a point may. */
function mayBegin(candidate: Candidate, open: Open): boolean {
  const { code, hasPoint, title, kind } = candidate;
  if (open.kind === 'prose') return title.split(' ').length <= 14;
  if (code.includes('.'))
    return open.kind === 'costs' && kind !== undefined && kindOfWholeTitle(title) === kind;
  return hasPoint && (isNextChapter(candidate, open) || mayEndTable(candidate, open));
}

/** Whether a whole number with a point ends the table that is open. */
function mayEndTable({ title, kind }: Candidate, open: Open): boolean {
  switch (open.kind) {
    case 'work-plan':
      return kind !== undefined && kind !== 'work-plan' && open.heading?.code === undefined;
    case 'coordination':
      return datesIn(title).length === 0;
    case 'costs':
      return kind !== undefined || !/\d(?: ?(?:[A-Z]{3}|[€$£]))?$/.test(title);
    default:
      return kind !== undefined;
  }
}

/** Whether the number is the one after the open chapter's, or close to it where its title is known. */
function isNextChapter({ code, kind }: Candidate, open: Open): boolean {
  const step = Number.parseInt(code, 10) - Number.parseInt(open.heading?.code ?? '', 10);
  return step === 1 || (kind !== undefined && step > 0 && step < 4);
}

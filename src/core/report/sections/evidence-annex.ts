import type { Day } from '../../base/day.ts';
import { placeOf } from '../../checks/check.ts';
import { indicatorsInOrder } from '../../indicators/indicators-of-results.ts';
import { type Trace, type TraceLine, type TracePart, traceOf } from '../../indicators/trace.ts';
import {
  nameOfLine,
  sourcesOf,
  traceMessages,
  wordsOfBasis,
  wordsOfCount,
  wordsOfPart,
  wordsOfSplit,
} from '../../indicators/trace-words.ts';
import { wordsOfTerm } from '../../indicators/formulas/parts.ts';
import type { Project } from '../../project.ts';
import type { Block, Cell, Line } from '../document.ts';
import { type Draft, type Words, say, strong, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';
import { cell, linesCell, named } from './tables/cells.ts';
import { type ColumnOf, type Group, tableOf } from './tables/columns.ts';
import { linesOfValue } from './words/indicator-values.ts';

const words = {
  none: 'No value of an indicator has evidence yet.',
  caption: 'What stands behind the values to date',
  evidence: 'Evidence',
  on: 'On|day',
  adds: 'Adds|value',
  files: 'Files|evidence',
} as const;

/** What each value to date was counted from, down to the files. */
export const evidenceAnnex: Section = {
  id: 'evidence-annex',
  summary:
    'What each value to date was counted from: events, documents and typed values, with the files that prove them.',
  words: { ...words, ...Object.fromEntries(traceMessages.map((message) => [message, message])) },
  build,
};

/** A row: something that was counted, or those of a period who had come before it. */
type Row = {
  readonly name: Line<Words>;
  readonly counted: Line<Words>;
  readonly on?: Day;
  readonly adds: Line<Words>;
  readonly files: Line<Words>;
};

function build({ project, asOf }: SectionContext): readonly Block<Draft>[] {
  const groups = indicatorsInOrder(project).flatMap((indicator) =>
    groupsOf(project, traceOf(project, indicator, { to: asOf })),
  );
  const table = tableOf({ id: 'tbl-evidence', caption: [say(words.caption)], columns, groups });
  return table.length > 0 ? table : [{ kind: 'paragraph', line: [say(words.none)] }];
}

const columns: readonly ColumnOf<Row>[] = [
  {
    heading: words.evidence,
    share: 16,
    kind: 'text',
    cell: ({ name, counted }) => linesCell(counted.length === 0 ? [name] : [name, counted]),
  },
  {
    heading: words.on,
    share: 5,
    kind: 'code',
    cell: ({ on }) => (on === undefined ? undefined : cell([value(on)])),
  },
  { heading: words.adds, share: 5, kind: 'figures', cell: ({ adds }) => cell(adds) },
  {
    heading: words.files,
    share: 10,
    kind: 'text',
    cell: ({ files }) => (files.length === 0 ? undefined : linesCell(files.map((file) => [file]))),
  },
];

/** The indicator with its value over what was counted; both sides of a ratio apart. */
function groupsOf(project: Project, trace: Trace): readonly Group<Row>[] {
  const band = bandOf(project, trace);
  const typed = trace.typed.map((line) => rowOf(project, trace, line));
  if (trace.parts.length <= 1) {
    const lines = trace.parts.flatMap((part) => part.lines.map((line) => rowOf(project, trace, line)));
    return [{ bands: [band], rows: [...lines, ...typed] }];
  }
  const sides = trace.parts.map((part) => ({
    bands: [band, bandOfSide(project, part)],
    rows: part.lines.map((line) => rowOf(project, trace, line)),
  }));
  return [...sides, { bands: [band], rows: typed }];
}

function bandOf(project: Project, trace: Trace): Cell<Draft> {
  const { indicator, parts, splits } = trace;
  const people = parts.flatMap(wordsOfPart);
  const [total = ''] = linesOfValue(indicator, trace.value)[0] ?? [];
  return linesCell(
    [
      named(indicator),
      [...(total === '' ? [] : [strong(total), value(' – ')]), ...spaced(wordsOfBasis(project, trace))],
      ...people.map((one) => [one]),
      ...splits.flatMap((split) => [spaced(wordsOfSplit(split))]),
    ],
    placeOf('indicators', indicator),
  );
}

const bandOfSide = (project: Project, { term, value: number }: TracePart): Cell<Draft> =>
  cell([
    ...(number === undefined ? [] : [value({ decimal: number }), value(' – ')]),
    ...spaced(wordsOfTerm(project, term)),
  ]);

function rowOf(project: Project, { indicator }: Trace, line: TraceLine): Row {
  const { amount, on } = line;
  const isShare = line.table === 'observations';
  return {
    name: spaced(nameOfLine(project, line)),
    counted: wordsOfCount(line),
    ...(on !== undefined && { on }),
    adds: isShare
      ? (linesOfValue(indicator, amount)[0] ?? [])
      : typeof amount === 'string'
        ? [value({ decimal: amount })]
        : [],
    files: sourcesOf(project, line),
  };
}

const spaced = (all: readonly Words[]): Line<Words> =>
  all.flatMap((one, nth) => (nth === 0 ? [one] : [value(' '), one]));

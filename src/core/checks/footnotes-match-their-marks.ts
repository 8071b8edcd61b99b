import { type Project, type Rows, tableNames } from '../project.ts';
import type { Check, Found, Place } from './check.ts';
import { placeOf } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** Each footnote has its mark in the text, each mark its footnote, and their numbers rise. */
export const footnotesMatchTheirMarks: Check = {
  id: 'footnotes-match-their-marks',
  catalogue: 'TX-03',
  severity: 'error',
  rule: 'Good practice: marks and footnotes answer each other one to one, in rising order.',
  message:
    '{problem, select, unmarked {No mark in the text leads to {count, plural, one {footnote} other {footnotes}} {marks}.} unwritten {{count, plural, one {Mark {marks} has} other {Marks {marks} have}} no footnote.} other {Footnotes do not rise: {marks}.}}',
  find,
};

function find(project: Project): readonly Found[] {
  if (project.sources.length === 0) return [];
  const noted = notedRowsOf(project);
  return project.sources.flatMap((source) => {
    const rows = noted.filter((row) => row.source === source.id);
    return [...unmarkedIn(source, rows), ...unwrittenIn(source, rows), ...fallingIn(source)];
  });
}

type NotedRow = { readonly source: string; readonly mark: string; readonly place: Place };

function notedRowsOf(project: Project): readonly NotedRow[] {
  const found: NotedRow[] = [];
  for (const table of tableNames) {
    for (const row of project[table]) {
      for (const { mark } of row.readFrom ? (row.notes ?? []) : []) {
        const place = placeOf(table, row, 'notes');
        if (mark !== undefined) found.push({ source: row.readFrom?.source ?? '', mark, place });
      }
    }
  }
  return found;
}

function unmarkedIn(source: Rows['sources'], rows: readonly NotedRow[]): readonly Found[] {
  const used = new Set(rows.map(({ mark }) => mark));
  const open = [...source.footnotes.entries()].filter(
    ([, note]) => note.usedAt.length === 0 && !used.has(note.mark),
  );
  if (open.length === 0) return [];
  return [
    {
      at: open.map(([index, { line }]) => placeInSource(source, `footnotes.${index}`, line)),
      params: { problem: 'unmarked', count: open.length, marks: open.map(([, { mark }]) => mark) },
    },
  ];
}

function unwrittenIn(source: Rows['sources'], rows: readonly NotedRow[]): readonly Found[] {
  const written = new Set(source.footnotes.map(({ mark }) => mark));
  const open = rows.filter(({ mark }) => !written.has(mark));
  if (open.length === 0) return [];
  const marks = [...new Set(open.map(({ mark }) => mark))];
  return [
    { at: open.map(({ place }) => place), params: { problem: 'unwritten', count: marks.length, marks } },
  ];
}

/** Notes that start again at 1 are counted page by page. */
function fallingIn(source: Rows['sources']): readonly Found[] {
  const numbers = source.footnotes.flatMap(({ mark, line }) =>
    /^\d+$/.test(mark) ? [{ mark: Number(mark), line }] : [],
  );
  const falls = numbers.filter(({ mark }, index) => mark !== 1 && mark <= (numbers[index - 1]?.mark ?? 0));
  const [first] = falls;
  if (!first) return [];
  return [
    {
      at: [placeInSource(source, 'footnotes', first.line)],
      params: { problem: 'falling', count: falls.length, marks: numbers.map(({ mark }) => String(mark)) },
    },
  ];
}

/**
 * A list of who came, as it is pasted out of a spreadsheet or imported as CSV, as participants. It never throws: what is not understood is a leftover that
 * says where it stands and why, for a person to decide.
 */

import { latinDigits } from '../../base/latin-digits.ts';
import type { PersonalFields } from '../personal-fields.ts';
import type { AgeBand, PersonSex } from '../participation.ts';
import { ageBandIn, daysIn, sexIn, wasThere } from './cells.ts';
import { type Column, columnOf, findHeading, guessColumns } from './columns.ts';
import { type TableRow, splitTable } from './split-table.ts';

/**
 * Somebody of a list: the line of the text, from 1, on which it stands; the organisation as it is written there; `days` are those of the event, from 1, on
 * which it was there, and missing where the list does not tell them apart.
 */
export type ListedParticipant = {
  readonly line: number;
  readonly personal: PersonalFields;
  readonly sex?: PersonSex;
  readonly ageBand?: AgeBand;
  readonly organisation?: string;
  readonly days?: readonly number[];
};

/** Why something of a list is not in its participants. */
export const listLeftoverReasons = [
  'above-headings',
  'no-name',
  'unknown-column',
  'sex-unclear',
  'age-unclear',
  'attendance-unclear',
  'came-on-no-day',
  'too-long',
  'too-many-rows',
] as const;

/** Something that was not understood: the line, from 1, and what stands there. */
export type ListLeftover = {
  readonly line: number;
  readonly text: string;
  readonly why: (typeof listLeftoverReasons)[number];
};

/** What a list holds, and what of it was not understood. `columns` say what each column was taken for. */
export type ReadList = {
  readonly participants: readonly ListedParticipant[];
  readonly leftovers: readonly ListLeftover[];
  readonly columns: readonly Column[];
};

/** As many rows as one request can register. */
const mostRows = 1000;

/** The participants of a list in plain text, in its order. */
export function readParticipants(text: string): ReadList {
  const table = splitTable(
    text.normalize('NFKC').replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ''),
  );
  const headingAt = findHeading(table.map(({ cells }) => cells));
  const heading = table[headingAt];
  const rows = table.slice(headingAt + 1);
  const columns =
    heading === undefined ? guessColumns(rows.map(({ cells }) => cells)) : heading.cells.map(columnOf);
  const read = rows.slice(0, mostRows).map((row) => readRow(row, columns));
  return {
    participants: read.flatMap(({ participant }) => participant ?? []),
    leftovers: [
      ...table.slice(0, Math.max(0, headingAt)).map((row) => leftover(row, wordsOf(row), 'above-headings')),
      ...unknownColumns(heading, columns),
      ...read.flatMap(({ leftovers }) => leftovers),
      ...rows.slice(mostRows).map((row) => leftover(row, wordsOf(row), 'too-many-rows')),
    ],
    columns,
  };
}

const leftover = ({ line }: TableRow, text: string, why: ListLeftover['why']): ListLeftover => ({
  line,
  text,
  why,
});

const unknownColumns = (
  heading: TableRow | undefined,
  columns: readonly Column[],
): readonly ListLeftover[] =>
  heading === undefined
    ? []
    : columns.flatMap((column, at) => {
        const text = heading.cells[at] ?? '';
        const isRead = column.is !== 'unknown' && !isRepeated(columns, column, at);
        return isRead || text === '' ? [] : [leftover(heading, text, 'unknown-column')];
      });

/** Names may stand in several columns, one for each script, and each day has its own; of all others the first is read. */
const manyColumns: ReadonlySet<Column['is']> = new Set(['name', 'day', 'number', 'signature']);

const isRepeated = (columns: readonly Column[], { is }: Column, at: number): boolean =>
  !manyColumns.has(is) && columns.slice(0, at).some((before) => before.is === is);

/** The cell of the first column of a kind; empty where there is none. */
type CellOf = (is: Column['is']) => string;

const wordsOf = ({ cells }: TableRow): string => cells.filter((cell) => cell !== '').join(' ');

type RowRead = { readonly participant?: ListedParticipant; readonly leftovers: readonly ListLeftover[] };

function readRow(row: TableRow, columns: readonly Column[]): RowRead {
  const cellOf: CellOf = (is) => {
    const at = columns.findIndex((column) => column.is === is);
    return at === -1 ? '' : (row.cells[at] ?? '');
  };
  const inNames = row.cells.filter((_, at) => columns[at]?.is === 'name');
  const personal = personalOf(cellOf, inNames);
  const isTooLong = Object.values(personal).some((value) => value.length > 200);
  if (namesOf(personal) === 0 || isTooLong)
    return { leftovers: [leftover(row, wordsOf(row), isTooLong ? 'too-long' : 'no-name')] };
  const attendance = attendanceOf(row, columns);
  const noted = notedOf(row, cellOf);
  return {
    participant: {
      line: row.line,
      personal,
      ...noted.values,
      ...(attendance.days.length > 0 && { days: attendance.days }),
    },
    leftovers: [...noted.leftovers, ...attendance.leftovers],
  };
}

type Noted = {
  readonly values: Pick<ListedParticipant, 'sex' | 'ageBand' | 'organisation'>;
  readonly leftovers: readonly ListLeftover[];
};

function notedOf(row: TableRow, cellOf: CellOf): Noted {
  const [sex, age, organisation] = [cellOf('sex'), cellOf('age'), cellOf('organisation')];
  const [sexRead, ageRead] = [sexIn(sex), ageBandIn(age)];
  return {
    values: {
      ...(sexRead !== undefined && { sex: sexRead }),
      ...(ageRead !== undefined && { ageBand: ageRead }),
      ...(organisation !== '' && { organisation }),
    },
    leftovers: [
      ...(sex !== '' && sexRead === undefined ? [leftover(row, sex, 'sex-unclear')] : []),
      ...(age !== '' && ageRead === undefined ? [leftover(row, age, 'age-unclear')] : []),
    ],
  };
}

const namesOf = ({ nameLatin, nameArabic }: PersonalFields): number =>
  [nameLatin, nameArabic].filter((name) => name !== undefined).length;

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** A column of names may hold both scripts, in different rows or with a stroke between; or each script has its own. */
function personalOf(cellOf: CellOf, inNames: readonly string[]): PersonalFields {
  const inParts = [cellOf('firstName'), cellOf('lastName')].filter((part) => part !== '').join(' ');
  const plain = inNames.some((name) => name !== '') ? inNames : [inParts];
  const names = [
    ...plain.flatMap((name) => name.split(/\s*[/|]\s*/u)),
    cellOf('nameLatin'),
    cellOf('nameArabic'),
  ].filter((name) => /\p{L}/u.test(name));
  const nameLatin = names.find((name) => !isArabic(name));
  const nameArabic = names.find(isArabic);
  const [post, email, phone] = [cellOf('post'), cellOf('email'), latinDigits(cellOf('phone'))];
  return {
    ...(nameLatin !== undefined && { nameLatin }),
    ...(nameArabic !== undefined && { nameArabic }),
    ...(post !== '' && { post }),
    ...(email !== '' && { email }),
    ...(phone !== '' && { phone }),
  };
}

type Attendance = { readonly days: readonly number[]; readonly leftovers: readonly ListLeftover[] };

function attendanceOf(row: TableRow, columns: readonly Column[]): Attendance {
  const cells = columns.flatMap((column, at) =>
    column.is === 'day' ? [{ day: column.day, text: row.cells[at] ?? '' }] : [],
  );
  if (cells.length === 0)
    return listedDays(row, row.cells[columns.findIndex(({ is }) => is === 'days')] ?? '');
  const unclear = cells.filter(({ text }) => wasThere(text) === undefined);
  const days = cells.filter(({ text }) => wasThere(text) !== false).map(({ day }) => day);
  const none = days.length === 0 ? [leftover(row, wordsOf(row), 'came-on-no-day')] : [];
  // Whatever was written into the column of a day, a signature above all, was written by somebody who was there.
  return {
    days,
    leftovers: [...unclear.map(({ text }) => leftover(row, text, 'attendance-unclear')), ...none],
  };
}

function listedDays(row: TableRow, cell: string): Attendance {
  if (cell === '' || wasThere(cell) === true) return { days: [], leftovers: [] };
  const days = daysIn(cell);
  return days === undefined
    ? { days: [], leftovers: [leftover(row, cell, 'attendance-unclear')] }
    : { days, leftovers: [] };
}

import { parseCode } from '../../../../core/base/code.ts';
import type { Rows } from '../../../../core/project.ts';
import type { Line } from '../page/lines.ts';
import {
  type Part,
  type Reading,
  idAt,
  notesOf,
  numbersOfLines,
  positionOf,
  readFrom,
  textIn,
  textOf,
} from '../rows/reading.ts';

type Entry = { readonly code: string; readonly printed: string; readonly lines: readonly Line[] };

const coded =
  /^((?:A|Act\.?|Activity|Activité)?\s?\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ :)-]+(?=["“«'(]?[\p{L}\d])/u;

/** Reads the list of activities. Lines before its first code are not its own: they come back as `before`. */
export function readActivities(
  reading: Reading,
  lines: readonly Line[],
): Part & { readonly before: readonly Line[] } {
  const first = lines.findIndex(({ text }) => coded.test(text));
  if (first < 0) return { rows: {}, leftovers: [], used: [], before: lines };
  const own = lines.slice(first);
  const read = entriesOf(own).map((entry) => rowOf(reading, entry));
  return {
    rows: { activities: read.map(({ row }) => row) },
    leftovers: [],
    used: numbersOfLines(own),
    noteUses: read.flatMap(({ noteUses }) => noteUses),
    before: lines.slice(0, first),
  };
}

function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const entries: { code: string; printed: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const printed = coded.exec(line.text)?.[1];
    const code = parseCode(printed?.replace(/^\p{L}+\.? ?/u, '') ?? '');
    if (printed !== undefined && code !== undefined) entries.push({ code, printed, lines: [line] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

function rowOf(reading: Reading, { code, printed, lines }: Entry) {
  const line = lines[0]?.no ?? 0;
  const { text, notes } = textOf(lines.map((one) => one.text));
  const row: Rows['activities'] = {
    id: idAt(reading, 'act', line),
    code,
    title: textIn(reading, text.replace(coded, '')),
    position: positionOf(line),
    ...notesOf(reading, notes),
    readFrom: readFrom(reading, line, { printed: printed === code ? undefined : printed }),
  };
  return { row, noteUses: notes.map((note) => ({ note, line })) };
}

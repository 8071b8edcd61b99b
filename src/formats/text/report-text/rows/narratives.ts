import type { Rows } from '../../../../core/project.ts';
import {
  type Part,
  type Reading,
  emptyPart,
  idAt,
  notesOf,
  numbersOfLines,
  positionOf,
  readFrom,
  textIn,
  textOf,
} from './reading.ts';
import type { Section } from '../page/sections.ts';

/** The prose of a section as a narrative under the section's number and heading. Prose without a heading is none. */
export function readNarrative(reading: Reading, { heading, prose, lines, kind }: Section): Part {
  const all = kind === 'prose' ? [...prose, ...lines] : prose;
  const line = heading?.lines[0];
  if (!heading || line === undefined || all.length === 0) return emptyPart;
  const { text, notes } = textOf(all.map((one) => one.text));
  const narrative: Rows['narratives'] = {
    id: idAt(reading, 'nar', line),
    ...(heading.code === undefined ? {} : { code: heading.code }),
    section: textOf([heading.title]).text,
    text: textIn(reading, text),
    position: positionOf(line),
    ...notesOf(reading, notes),
    readFrom: readFrom(reading, line),
  };
  return {
    rows: { narratives: [narrative] },
    leftovers: [],
    used: numbersOfLines(all),
    noteUses: notes.map((note) => ({ note, line })),
  };
}

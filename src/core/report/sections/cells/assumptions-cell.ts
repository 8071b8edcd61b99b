import { placeOf } from '../../../checks/check.ts';
import type { Rows } from '../../../project.ts';
import type { Cell } from '../../document.ts';
import { type Draft, strong, text, value } from '../../phrase.ts';
import { emptyCell, linesCell, notesOf } from '../tables/cells.ts';

/** Assumptions, each on a line of its own with its code. */
export function assumptionsCell(rows: readonly Rows['assumptions'][]): Cell<Draft> {
  const [first, second] = rows;
  if (first === undefined) return emptyCell;
  const lines = rows.map((row) => [...codeOf(row), text(row.statement), ...notesOf(row)]);
  return linesCell(lines, second === undefined ? placeOf('assumptions', first, 'statement') : undefined);
}

const codeOf = ({ code }: Rows['assumptions']) =>
  code === undefined ? [] : [strong(value(code)), value(' ')];

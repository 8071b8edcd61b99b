import type { Rows } from '../../project.ts';
import { type Place, placeOf, readAt } from '../check.ts';

/** The place of the project's end, where it was read. */
export function placeOfProjectEnd(row: Rows['project']): Place {
  const readFrom = row.valuesReadFrom?.['end'];
  return placeOf('project', readFrom ? readAt(row, { readFrom }) : row, 'end');
}

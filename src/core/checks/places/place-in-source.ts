import type { Rows } from '../../project.ts';
import { type Place, placeOf } from '../check.ts';

/** A thing of a printed document: `pages.3`, at a line of it (from 1). */
export const placeInSource = (source: Rows['sources'], field: string, line: number): Place => ({
  ...placeOf('sources', source, field),
  source: { source: source.id, line },
});

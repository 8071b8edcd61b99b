import type { Id } from '../../../base/id.ts';
import { placeOf } from '../../../checks/check.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Cell } from '../../document.ts';
import { type Draft, say } from '../../phrase.ts';
import { cell, named } from './cells.ts';
import type { Group } from './columns.ts';
import { groupUnder } from './group-under.ts';
import { inPrintedOrder } from '../../../base/printed-order.ts';

/** The words for what stands outside all strands. */
export const strandGroupWords = { outside: 'Outside the strands' } as const;

/** Rows under the strands that they belong to, in printed order; without a band where none belongs to one. */
export function strandGroups<Row>(
  project: Project,
  rows: readonly Row[],
  strandOf: (row: Row) => Id | undefined,
): readonly Group<Row>[] {
  const groups = groupUnder(inPrintedOrder(project.strands), rows, strandOf);
  if (groups.every(({ heading }) => heading === undefined)) return groups;
  return groups.map(({ heading, rows: own }) => ({ bands: [strandBand(heading)], rows: own }));
}

const strandBand = (strand: Rows['strands'] | undefined): Cell<Draft> =>
  strand === undefined
    ? cell([say(strandGroupWords.outside)])
    : cell(named(strand), placeOf('strands', strand, 'title'));

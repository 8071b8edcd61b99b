/** The results chain as a graph in layers, from the activities to the impact, without layers that are empty. */

import type { Id } from '../../../core/base/id.ts';
import { once } from '../../../core/indexes.ts';
import type { Project } from '../../../core/project.ts';
import { ancestorsOf, descendantsOf } from '../../../core/results/chain.ts';
import { type ChainLevel, type ChainRow, chainLevels, findChainRow, inOutlineOrder } from './chain-row.ts';

/** A contribution; dashed where only the number says so. */
export type ChainEdge = { readonly from: Id; readonly to: Id; readonly isDashed: boolean };

/** The rows with their layers, the contributions between them, and the level of each layer. */
export type ChainGraph = {
  readonly rows: readonly (ChainRow & { readonly layer: number })[];
  readonly edges: readonly ChainEdge[];
  readonly levels: readonly ChainLevel[];
};

/** The graph of a record. */
export const chainGraphOf = once((project: Project): ChainGraph => graphOf(project, inOutlineOrder(project)));

/** The graph of those rows alone that belong to one: what it serves and what serves it, directly or not. */
export function coneGraphOf(project: Project, id: Id): ChainGraph {
  const cone = coneOf(project, id);
  return graphOf(
    project,
    inOutlineOrder(project).filter((row) => cone.has(row.id)),
  );
}

/** A row, what it serves and what serves it, directly or not. */
export const coneOf = (project: Project, id: Id): ReadonlySet<Id> =>
  new Set([id, ...ancestorsOf(project, id), ...descendantsOf(project, id)]);

function graphOf(project: Project, rows: readonly ChainRow[]): ChainGraph {
  const used = new Set(rows.map(({ level }) => level));
  const levels = chainLevels.toReversed().filter((level) => used.has(level));
  const shown = new Set(rows.map(({ id }) => id));
  return {
    rows: rows.map((row) => ({ ...row, layer: levels.indexOf(row.level) })),
    edges: edgesAmong(project, shown),
    levels,
  };
}

/** One edge for each pair: several links of the same two rows are one, solid where one of them is explicit. */
function edgesAmong(project: Project, shown: ReadonlySet<Id>): readonly ChainEdge[] {
  const edges = new Map<string, ChainEdge>();
  for (const { from, to, origin } of project.links) {
    if (!shown.has(from) || !shown.has(to) || findChainRow(project, to)?.table !== 'results') continue;
    const key = `${from} ${to}`;
    const isDashed = origin === 'numbering' && edges.get(key)?.isDashed !== false;
    edges.set(key, { from, to, isDashed });
  }
  return [...edges.values()];
}

/** The rows of the results chain, results and activities alike: what they are called, where they stand, what they serve. */

import type { Id } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Text } from '../../../core/base/text.ts';
import { findRow, once } from '../../../core/indexes.ts';
import type { Project } from '../../../core/project.ts';
import { parentsOf, resultsInOrder } from '../../../core/results/result-groups.ts';
import { type ResultLevel, resultLevels } from '../../../core/results/result.ts';
import { chainOf } from '../../../core/results/chain.ts';

/** A level of the chain, from the top; activities are below all results. */
export const chainLevels = [...resultLevels, 'activity'] as const;
/** A level of the chain. */
export type ChainLevel = ResultLevel | 'activity';

/** A result or an activity. */
export type ChainRow = {
  readonly id: Id;
  readonly table: 'results' | 'activities';
  readonly level: ChainLevel;
  readonly code: string | undefined;
  readonly words: Text;
};

/** A row with the rows that belong below it: those that serve it by their number, or first of all. */
export type OutlineRow = { readonly row: ChainRow; readonly below: readonly OutlineRow[] };

/** Every result and activity once, each below the first that it serves. Rows that serve nothing stand at the top, activities last. */
export const outlineOf = once((project: Project): readonly OutlineRow[] => {
  const rows = [
    ...resultsInOrder(project).map(ofResult),
    ...inPrintedOrder(project.activities).map(ofActivity),
  ];
  const below = new Map<Id | undefined, ChainRow[]>();
  for (const row of rows) {
    const parent = parentsOf(project, row.id)[0]?.id;
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const seen = new Set<Id>();
  const nest = (row: ChainRow): readonly OutlineRow[] => {
    if (seen.has(row.id)) return [];
    seen.add(row.id);
    return [{ row, below: (below.get(row.id) ?? []).flatMap(nest) }];
  };
  // Rows on a cycle have no top; they begin where the first of them stands.
  return [...(below.get(undefined) ?? []), ...rows].flatMap(nest);
});

/** The rows of an outline in its order. */
export const inOutlineOrder = once((project: Project): readonly ChainRow[] => {
  const flat = ({ row, below }: OutlineRow): readonly ChainRow[] => [row, ...below.flatMap(flat)];
  return outlineOf(project).flatMap(flat);
});

/** The result or activity of an id. */
export function findChainRow(project: Project, id: Id | undefined): ChainRow | undefined {
  const result = findRow(project, 'results', id);
  if (result !== undefined) return ofResult(result);
  const activity = findRow(project, 'activities', id);
  return activity && ofActivity(activity);
}

/** The rows that a row serves itself, the first that its number names before the others. */
export const servedBy = (project: Project, id: Id): readonly ChainRow[] =>
  parentsOf(project, id).map(ofResult);

/** The rows that serve a row themselves, in the order of the outline. */
export function serversOf(project: Project, id: Id): readonly ChainRow[] {
  const servers = new Set(chainOf(project).servedBy.get(id));
  return inOutlineOrder(project).filter((row) => servers.has(row.id));
}

/** The rows that stand beside a row: of its level, below the same one. In order. */
export function siblingsOf(project: Project, row: ChainRow): readonly ChainRow[] {
  const parent = parentsOf(project, row.id)[0]?.id;
  return inOutlineOrder(project).filter(
    (other) => other.level === row.level && parentsOf(project, other.id)[0]?.id === parent,
  );
}

type Result = Project['results'][number];
type Activity = Project['activities'][number];

const ofResult = ({ id, level, code, statement }: Result): ChainRow => ({
  id,
  table: 'results',
  level,
  code,
  words: statement,
});

const ofActivity = ({ id, code, title }: Activity): ChainRow => ({
  id,
  table: 'activities',
  level: 'activity',
  code,
  words: title,
});

/** Which view of the results an address shows. */

import type { Project } from '../../../core/project.ts';
import { findRow } from '../../../core/indexes.ts';
import { type ChainRow, findChainRow } from './chain-row.ts';

/** The views of the results, in the order of their tabs. */
export const views = ['graph', 'outline', 'logframe'] as const;
/** A view of the results. */
export type View = (typeof views)[number];

/** What an address asks for: a view, a row, a field of it. */
type Asked = {
  readonly tab: string | null;
  readonly row: string | null;
  readonly field: string | null;
};

/** The view that is asked for; without one, that in which the row, or the field of it, can be edited. */
export function viewOf(project: Project, { tab, row, field }: Asked): View {
  const view = views.find((one) => one === tab);
  if (view !== undefined) return view;
  if (row === null) return 'graph';
  if (inLogframeAlone.some((table) => findRow(project, table, row) !== undefined)) return 'logframe';
  return field === null ? 'graph' : 'outline';
}

const inLogframeAlone = ['assumptions', 'indicators', 'means', 'risks'] as const;

/** The row of the chain that an address is about: that of its id, of a link the row that it starts at, of an assumption its result. */
export function chainRowAt(project: Project, row: string | null): ChainRow | undefined {
  if (row === null) return undefined;
  const own = findChainRow(project, row);
  return (
    own ??
    findChainRow(project, findRow(project, 'links', row)?.from) ??
    findChainRow(project, findRow(project, 'assumptions', row)?.result) ??
    findChainRow(project, findRow(project, 'indicators', row)?.result)
  );
}

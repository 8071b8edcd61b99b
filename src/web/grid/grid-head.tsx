import { memo } from 'react';
import type { GridColumn } from './grid-model.ts';

/** The headings of the columns, and above them what stands over several. */
export const GridHead = memo(function GridHead({ columns }: { readonly columns: readonly GridColumn[] }) {
  const groups = groupsOf(columns);
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="grid-row" aria-rowindex={1}>
        {groups.map(({ name, from, count }) => (
          <div
            key={from}
            role={name === undefined ? 'presentation' : 'columnheader'}
            className="grid-group"
            aria-colindex={name === undefined ? undefined : from + 1}
            aria-colspan={name === undefined ? undefined : count}
            style={{ gridColumn: `span ${count}` }}
          >
            {name}
          </div>
        ))}
      </div>
      <div role="row" className="grid-row" aria-rowindex={2}>
        {columns.map(({ id, head, name, kind }, index) => (
          <div
            key={id}
            role="columnheader"
            className="grid-cell"
            data-kind={kind}
            aria-colindex={index + 1}
            aria-label={name}
            title={name}
          >
            {head}
          </div>
        ))}
      </div>
    </div>
  );
});

type Group = { readonly name: string | undefined; readonly from: number; readonly count: number };

/** The groups of columns that stand side by side. */
function groupsOf(columns: readonly GridColumn[]): readonly Group[] {
  const groups: { name: string | undefined; from: number; count: number }[] = [];
  for (const [index, { group }] of columns.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === group) last.count += 1;
    else groups.push({ name: group, from: index, count: 1 });
  }
  return groups;
}

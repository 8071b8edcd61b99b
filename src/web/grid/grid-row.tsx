import { memo } from 'react';
import { CellEditor, type EditorMove } from './cell-editor.tsx';
import type { GridCell, GridColumn, GridLine } from './grid-model.ts';

/** A line of a grid as it is shown. All that changes while one moves about is a number, so that lines that are not concerned stay as they are. */
type GridRowProps = {
  readonly line: GridLine;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  /** The active column, where this is the active line; -1 elsewhere. */
  readonly active: number;
  /** The columns of the chosen block in this line; -1 where it is not in it. */
  readonly from: number;
  readonly to: number;
  readonly draft: string | undefined;
  /** Whether marks are drawn; a moment after the first look at a long grid they are not yet. */
  readonly isWhole: boolean;
  readonly commit: (typed: string, move: EditorMove) => string | undefined;
  readonly cancel: () => void;
};

/** The lines above the first line of rows: two rows of headings. */
export const headRows = 2;

/** A row or a band. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, index, draft } = props;
  return (
    <div
      role="row"
      className="grid-row"
      data-kind={line.kind}
      data-tone={line.tone}
      data-line={index}
      data-editing={draft === undefined ? undefined : ''}
      data-strip={line.strip === undefined ? undefined : ''}
      aria-rowindex={index + 1 + headRows}
    >
      {line.kind === 'band' ? <Band {...props} /> : <Cells {...props} />}
      {line.strip !== undefined && (
        <span
          className="grid-strip"
          data-empty={line.strip.text === '' ? '' : undefined}
          aria-hidden="true"
          dir="auto"
          title={line.strip.name}
          style={{ gridColumn: `${line.strip.from + 1} / ${line.strip.to + 2}` }}
        >
          <span>{line.strip.text}</span>
        </span>
      )}
    </div>
  );
});

function Cells({ line, columns, active, from, to, draft, isWhole, commit, cancel }: GridRowProps) {
  const shown = isWhole ? columns : columns.filter(({ kind }) => kind !== 'mark');
  return shown.map((column, at) => {
    const cell = line.cells[at] ?? { text: '' };
    const isActive = at === active;
    return (
      <div
        key={column.id}
        role="gridcell"
        className="grid-cell"
        tabIndex={isActive ? 0 : -1}
        aria-colindex={at + 1}
        {...cellAttributes(column, cell)}
        aria-selected={from >= 0 && at >= from && at <= to ? true : undefined}
      >
        {isActive && draft !== undefined ? (
          <CellEditor column={column} draft={draft} commit={commit} cancel={cancel} />
        ) : (
          <span className="grid-words" dir={column.kind === 'text' ? 'auto' : undefined}>
            {cell.text}
          </span>
        )}
      </div>
    );
  });
}

const cellAttributes = (column: GridColumn, cell: GridCell) => ({
  'data-column': column.id,
  'data-kind': column.kind,
  'data-head': column.head,
  'data-tone': cell.tone,
  'data-finding': cell.finding,
  'data-empty': cell.text === '' ? '' : undefined,
  'aria-label': cell.label,
  title: column.kind === 'mark' ? (cell.label ?? column.name) : (cell.label ?? (cell.text || undefined)),
});

/** The words of a band end where a strip in it begins. */
function Band({ line, columns, active }: GridRowProps) {
  const [cell] = line.cells;
  const end = line.strip === undefined ? -1 : line.strip.from + 1;
  return (
    <div
      role="gridcell"
      className="grid-band"
      tabIndex={active >= 0 ? 0 : -1}
      aria-colindex={1}
      aria-colspan={columns.length}
      aria-label={cell?.label}
      aria-expanded={line.isOpen}
      data-finding={cell?.finding}
      style={{ gridColumn: `1 / ${end}` }}
    >
      {line.isOpen !== undefined && (
        <span className="grid-turn" aria-hidden="true">
          {line.isOpen ? '▾' : '▸'}
        </span>
      )}
      <bdi>{cell?.text}</bdi>
    </div>
  );
}

/** What the grid of a plan does with what its user asks for: every deed is one command. */

import { type RefObject, useState } from 'react';
import { findRow } from '../../../core/indexes.ts';
import type { Rows } from '../../../core/project.ts';
import type { GridActions } from '../../grid/grid-actions.ts';
import type { GridHandle } from '../../grid/grid.tsx';
import { type GridColumn, type GridLine, type GridPlace, valueOfCell } from '../../grid/grid-model.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { pasteCells } from './paste-cells.ts';
import type { PlanBand } from './plan-bands.ts';
import { below, clearings, monthsAt, placesAll } from './cells-at.ts';
import { conflictsOf, readCell, toggleMarks, wishOf } from './plan-edits.ts';
import type { Deeds } from './use-deeds.ts';
import { type RowDeeds, useRowDeeds } from './use-row-deeds.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];

/** What the grid shows. */
export type PlanGridState = {
  readonly columns: readonly GridColumn[];
  readonly lines: readonly GridLine[];
  readonly bands: readonly PlanBand[];
};

/** A table that was pasted, and where. */
export type Pasted = { readonly table: readonly (readonly string[])[]; readonly at: GridPlace | undefined };

type Parts = PlanGridState & {
  readonly plan: Rows['workPlans'];
  readonly deeds: Deeds;
  readonly grid: RefObject<GridHandle | null>;
  readonly turn: (line: GridLine['id']) => void;
  readonly onOpenNotes: () => void;
};

/** The actions of the grid, those on its rows, and the paste that waits to be looked at. */
export function usePlanActions(parts: Parts): {
  readonly actions: GridActions;
  readonly rowDeeds: RowDeeds;
  readonly pasted: Pasted | undefined;
  readonly endPaste: () => void;
} {
  const { lines, columns, plan, deeds, turn, onOpenNotes } = parts;
  const reader = useReader();
  const { record } = useProject();
  const [pasted, setPasted] = useState<Pasted>();
  const rowDeeds = useRowDeeds(parts);
  const itemAt = ({ line }: GridPlace): Item | undefined => findRow(record, 'workPlanItems', lines[line]?.id);
  const actions: GridActions = {
    edit: (place, typed, over) => {
      const [item, column] = [itemAt(place), columns[place.column]?.id];
      if (item === undefined || column === undefined) return undefined;
      const read = readCell(reader, item, { column, typed });
      if ('why' in read) return reader.say(read.why, read.params);
      const wish = wishOf([{ id: item.id, edit: read }]);
      const before = readCell(reader, item, { column, typed: over });
      const isContested = valueOfCell(lines[place.line]?.cells[place.column]) !== over && !('why' in before);
      deeds.run(wish && isContested ? { ...wish, contested: conflictsOf(item, read, before) } : wish);
      return undefined;
    },
    mark: (places) => {
      const cells = monthsAt(places, columns, itemAt);
      if (deeds.run(toggleMarks(cells)) && placesAll(cells)) deeds.tell(reader.say(planWords.allPlaced));
    },
    clear: (places) => deeds.run(wishOf(clearings(places, columns, itemAt))),
    fill: (range) =>
      deeds.run(
        pasteCells(
          below(range, lines),
          { lines, columns, at: { line: range.fromLine + 1, column: range.fromColumn } },
          { reader, record, plan, newId, firstMonth: undefined },
        ).wish,
      ),
    paste: (table, at) => setPasted({ table, at }),
    open: (place) => {
      const line = lines[place.line];
      if (line?.kind === 'band') turn(line.id);
      else if (columns[place.column]?.id === 'notes') onOpenNotes();
    },
    key: ({ key, altKey }, at) => {
      if (key === 'Insert') rowDeeds.add(lines[at.line]?.id);
      else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown'))
        rowDeeds.move(lines[at.line]?.id, key === 'ArrowUp' ? 'up' : 'down');
      else return false;
      return true;
    },
  };
  return { actions, rowDeeds, pasted, endPaste: () => setPasted(undefined) };
}

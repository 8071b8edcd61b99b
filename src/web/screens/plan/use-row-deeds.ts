/** What is done to the rows of a plan as a whole: added, moved, removed. */

import type { RefObject } from 'react';
import type { Id } from '../../../core/base/id.ts';
import { nextFreeCode } from '../../../core/base/code.ts';
import { positionBetween } from '../../../core/base/position.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { findRow } from '../../../core/indexes.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { itemsInOrder } from '../../../core/workplan/schedule.ts';
import { numberedItems } from '../../../core/workplan/numbering.ts';
import type { GridHandle } from '../../grid/grid.tsx';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import type { PlanBand } from './plan-bands.ts';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];

/** The deeds; `line` is the line that is active: an item, or a strand. */
export type RowDeeds = {
  readonly add: (line: Id | undefined) => void;
  readonly addStrand: () => void;
  readonly move: (line: Id | undefined, way: 'up' | 'down') => void;
  readonly remove: (line: Id | undefined) => void;
};

type Parts = {
  readonly plan: Rows['workPlans'];
  readonly bands: readonly PlanBand[];
  readonly deeds: Deeds;
  readonly grid: RefObject<GridHandle | null>;
};

/** The deeds on the rows of a plan. The focus follows the row. */
export function useRowDeeds({ plan, bands, deeds, grid }: Parts): RowDeeds {
  const { say, pick, contentLanguage } = useReader();
  const { record } = useProject();
  return {
    add: (line) => {
      const row = newItem(record, plan, { line, title: { [contentLanguage]: say(planWords.newItem) } });
      if (deeds.run({ command: 'create-row', input: { table: 'workPlanItems', row } }))
        grid.current?.go(row.id, 'title');
    },
    addStrand: () => {
      const last = inPrintedOrder(record.strands).at(-1);
      const position = positionBetween(last?.position ?? '', undefined);
      const id = newId('str');
      const row = {
        id,
        title: { [contentLanguage]: say(planWords.newStrand) },
        ...(position !== undefined && { position }),
      };
      if (deeds.run({ command: 'create-row', input: { table: 'strands', row } })) grid.current?.go(id);
    },
    move: (line, way) => {
      const input = moveInput(bands, line, way);
      if (input !== undefined && deeds.run({ command: 'move-row', input })) grid.current?.go(input.id);
    },
    remove: (line) => {
      const row = findRow(record, 'workPlanItems', line);
      const table = row === undefined ? 'strands' : 'workPlanItems';
      const title = pick(row?.title ?? findRow(record, 'strands', line)?.title);
      if (line !== undefined && deeds.run({ command: 'remove-row', input: { table, id: line } }))
        deeds.tell(say(planWords.removed, { title }));
    },
  };
}

/** A new item behind the active one, or as the last of the active strand; its number is the next one that is free. */
function newItem(
  record: Project,
  plan: Rows['workPlans'],
  { line, title }: { readonly line: Id | undefined; readonly title: Item['title'] },
): Item {
  const items = itemsInOrder(record, plan);
  const before =
    items.find(({ id }) => id === line) ?? items.findLast(({ strand }) => strand === line) ?? items.at(-1);
  const position = positionBehind(items, before);
  const strand = findRow(record, 'strands', line)?.id ?? before?.strand;
  return {
    id: newId('itm'),
    plan: plan.id,
    code: nextNumber(record, plan),
    ...(strand !== undefined && { strand }),
    ...(position !== undefined && { position }),
    title,
    months: [],
    state: 'planned',
  };
}

/** A position behind an item, where there is room for one, else behind all. */
function positionBehind(items: readonly Item[], before: Item | undefined): string | undefined {
  const next = before === undefined ? undefined : items[items.indexOf(before) + 1];
  const end = items.at(-1)?.position ?? '';
  return positionBetween(before?.position ?? '', next?.position) ?? positionBetween(end, undefined);
}

function nextNumber(record: Project, plan: Rows['workPlans']): string {
  const numbers = numberedItems(record, plan);
  const highest = Math.max(0, ...numbers.map(({ number }) => number));
  return nextFreeCode(String(highest), new Set(numbers.map(({ item }) => item.code ?? '')));
}

function moveInput(bands: readonly PlanBand[], line: Id | undefined, way: 'up' | 'down') {
  const items = bands.find((band) => band.items.some(({ id }) => id === line))?.items ?? [];
  const at = items.findIndex(({ id }) => id === line);
  const neighbour = items[way === 'up' ? at - 1 : at + 1];
  if (line === undefined || at < 0 || neighbour === undefined) return undefined;
  const after = way === 'down' ? neighbour.id : items[at - 2]?.id;
  return { table: 'workPlanItems', id: line, ...(after !== undefined && { after }) };
}

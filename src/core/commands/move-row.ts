import * as z from 'zod/mini';
import type { Id } from '../base/id.ts';
import { positionBetween } from '../base/position.ts';
import { inPrintedOrder } from '../base/printed-order.ts';
import { idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { Problem } from '../problem.ts';
import type { Rows } from '../project.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';

const orderedTables = [
  'results',
  'assumptions',
  'risks',
  'means',
  'indicators',
  'activities',
  'strands',
  'workPlanItems',
  'budgetLines',
  'fundingSources',
  'forums',
  'meetings',
  'documents',
  'narratives',
  'amendments',
] as const;
type OrderedRow = Rows[(typeof orderedTables)[number]];

/** Moves a row behind another in the printed order, or to the front. Other rows move only where there is no room between two of them. */
export const moveRow = command({
  name: 'move-row',
  title: 'Move a row in the printed order',
  permission: 'by-table',
  input: z.strictObject({ table: z.enum(orderedTables), id: idSchema, after: z.exactOptional(idSchema) }),
  decide(project, { table, id, after }) {
    const row = getRow(project, table, id);
    const others = inPrintedOrder<OrderedRow>(project[table]).filter((other) => other.id !== id);
    const place = after === undefined ? 0 : placeAfter(others, after);
    if (place === 0 && after !== undefined) throw new Problem('unknown-row', { table, id: after });
    const position = positionAt(others, place);
    if (position !== undefined) return [put(table, { ...row, position })];
    const all = [...others.slice(0, place), row, ...others.slice(place)];
    return all.map((one, index) => put(table, { ...one, position: String(index + 1).padStart(6, '0') }));
  },
});

const placeAfter = (rows: readonly OrderedRow[], id: Id): number =>
  rows.findIndex((row) => row.id === id) + 1;

function positionAt(others: readonly OrderedRow[], place: number): string | undefined {
  const low = place === 0 ? '' : others[place - 1]?.position;
  const next = others[place];
  if (low === undefined || (next && next.position === undefined)) return undefined;
  return positionBetween(low, next?.position);
}

import * as z from 'zod/mini';
import { put } from '../change.ts';
import { findRow } from '../indexes.ts';
import { type Adjustment, adjustmentRow } from '../indicators/adjustment.ts';
import { Problem } from '../problem.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { wordsSchema } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';
import { refuseUnlocked } from './refuse-locked.ts';

const { notes: _notes, readFrom: _readFrom, ...shape } = adjustmentRow.schema.shape;

/**
 * Corrects what was reported in a period that is locked: books what was too little or too much of an observation's value, or of the heads of an event,
 * on a day of an open period, with the reason. The row that it corrects stays as it was reported.
 */
export const adjustValue = command({
  name: 'adjust-value',
  title: 'Correct a reported value in an open period',
  permission: 'write-record',
  input: z.strictObject({ ...shape, reason: wordsSchema }),
  decide(project, adjustment) {
    refuseStaleId(project, 'adjustments', adjustment.id);
    const { corrects } = adjustment;
    const event = findRow(project, 'events', corrects);
    const table = event === undefined ? 'observations' : 'events';
    refuseUnlocked(project, table, event ?? getRow(project, 'observations', corrects));
    refuseEmpty(table, adjustment);
    return [put('adjustments', adjustment)];
  },
});

function refuseEmpty(table: 'events' | 'observations', { value, cells, counts }: Adjustment): void {
  const where = table === 'events' ? 'counts' : 'value';
  const isMeant = table === 'events' ? counts !== undefined : value !== undefined || cells !== undefined;
  const isStrange = table === 'events' ? value !== undefined || cells !== undefined : counts !== undefined;
  if (!isMeant || isStrange) throw new Problem('invalid-input', { where, why: `what ${table} hold` });
}

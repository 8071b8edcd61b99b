import * as z from 'zod/mini';
import { expenditureRow } from '../budget/expenditure.ts';
import { put } from '../change.ts';
import { findRow } from '../indexes.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { wordsSchema } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';
import { refuseUnlocked } from './refuse-locked.ts';

const { shape } = expenditureRow.schema;

/**
 * Corrects a cost or a payment of a period that is locked: books the difference, which may be below zero, on a day of an open period, with the reason.
 * The row that it corrects stays as it was reported.
 */
export const adjustCost = command({
  name: 'adjust-cost',
  title: 'Correct a cost or a payment in an open period',
  permission: 'write-budget',
  input: z.strictObject({
    id: shape.id,
    corrects: shape.id,
    on: shape.on,
    reason: wordsSchema,
    amount: shape.amount,
    converted: shape.converted,
  }),
  decide(project, { corrects, reason, ...booking }) {
    const adjusts = { row: corrects, reason };
    const payment = findRow(project, 'instalments', corrects);
    if (payment !== undefined) {
      refuseStaleId(project, 'instalments', booking.id);
      refuseUnlocked(project, 'instalments', payment);
      const { kind, source } = payment;
      const { converted: received, ...paid } = booking;
      return [
        put('instalments', {
          kind,
          adjusts,
          ...paid,
          ...(source !== undefined && { source }),
          ...(received !== undefined && { received }),
        }),
      ];
    }
    const cost = getRow(project, 'expenditures', corrects);
    refuseStaleId(project, 'expenditures', booking.id);
    refuseUnlocked(project, 'expenditures', cost);
    return [put('expenditures', { line: cost.line, adjusts, ...booking })];
  },
});

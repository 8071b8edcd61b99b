import * as z from 'zod/mini';
import { wordsOf } from '../base/text.ts';
import { put } from '../change.ts';
import { observationsOf } from '../indexes.ts';
import { observationRow } from '../indicators/observation.ts';
import { Problem } from '../problem.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { endsNoEarlier } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

const { shape } = observationRow.schema;

/** Records the value of an indicator for a period: a new row, or a new value in the row of the same period, which keeps its id and evidence. Where a formula computes the value, a reason is due. */
export const recordObservation = command({
  name: 'record-observation',
  title: 'Record a value',
  permission: 'write-record',
  input: z
    .strictObject({
      id: shape.id,
      indicator: shape.indicator,
      from: shape.from,
      to: shape.to,
      value: shape.value,
      cells: shape.cells,
      reason: shape.reason,
      note: shape.note,
      evidence: shape.evidence,
    })
    .check(endsNoEarlier),
  decide(project, input) {
    const { formula } = getRow(project, 'indicators', input.indicator);
    if (formula !== undefined && input.value !== null && wordsOf(input.reason).length === 0)
      throw new Problem('invalid-input', { where: 'reason', why: 'missing' });
    const known = observationsOf(project, input.indicator).find(
      (row) => row.from === input.from && row.to === input.to,
    );
    if (known === undefined) refuseStaleId(project, 'observations', input.id);
    const kept = known?.evidence ? { evidence: known.evidence } : {};
    return [put('observations', { ...kept, ...input, id: known?.id ?? input.id })];
  },
});

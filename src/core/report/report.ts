import * as z from 'zod/mini';
import { daySchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** Kinds of reports that a project owes. */
export const reportKinds = ['inception', 'quarterly', 'interim', 'final', 'ad-hoc'] as const;

/** States of a report. A report is open until it is frozen. */
export const reportStates = ['draft', 'in-review', 'frozen', 'submitted'] as const;

/** A report due or sent: its kind, period (both days included), template and state. */
export const reportRow = plainRow('rep', () => ({
  kind: label(z.enum(reportKinds), 'public', 'contract'),
  from: label(daySchema, 'public', 'contract'),
  to: label(daySchema, 'public', 'contract'),
  template: label(z.exactOptional(z.string()), 'internal', 'contract'),
  state: label(z.enum(reportStates), 'public', 'contract'),
  submittedOn: label(z.exactOptional(daySchema), 'internal', 'contract'),
}));
/** A report due or sent. */
export type Report = RowOf<typeof reportRow>;

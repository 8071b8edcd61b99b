import { eventsIn } from '../../evidence/participations.ts';
import type { Rows } from '../../project.ts';
import { eventValues } from './event-values.ts';
import { type LiveValue, known, valuesOf } from './live-value.ts';

/** What the text can say of a report and its period. */
export const reportValues: readonly LiveValue[] = valuesOf('reports', [
  { name: 'from', summary: 'The first day of its period.', compute: ({ from }) => known(from) },
  { name: 'to', summary: 'The last day of its period.', compute: ({ to }) => known(to) },
  ...eventValues<Rows['reports']>('in its period', (row, { project }) => eventsIn(project, row)),
]);

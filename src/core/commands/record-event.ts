import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { eventRow } from '../evidence/event.ts';
import { completed, withMarksIn } from '../workplan/completed.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { endsNoEarlier } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

/** Records an event, and says of work-plan items that it completes them: they were done on its days, and a mark whose month was lost gets the month of the event. */
export const recordEvent = command({
  name: 'record-event',
  title: 'Record an event',
  permission: 'write-record',
  input: z.strictObject({ event: eventRow.schema.check(endsNoEarlier), completes: z.array(idSchema) }),
  decide(project, { event, completes }) {
    refuseStaleId(project, 'events', event.id);
    const items = completes.map((id) => getRow(project, 'workPlanItems', id));
    return [
      put('events', event),
      ...items.map((item) => put('workPlanItems', withMarksIn(project, completed(item, event), event))),
    ];
  },
});

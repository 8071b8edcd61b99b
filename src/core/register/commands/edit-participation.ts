import * as z from 'zod/mini';
import { daySchema, idSchema } from '../../base/schemas.ts';
import { getRow } from '../../commands/get-row.ts';
import { parseAs } from '../../parse-as.ts';
import { Problem } from '../../problem.ts';
import { asOnTheDay, participationRow } from '../participation.ts';
import { putParticipation } from '../register-change.ts';
import { registerCommandTitles } from '../command-titles.ts';
import { registerCommand } from './command.ts';
import { refuseOtherDays } from './register-participants.ts';

const clearable = ['sex', 'ageBand', 'organisation', 'isVoid'] as const;

/**
 * Corrects what was noted of a person at an event. What the input does not name stays. `isVoid` takes the attendance out of all counts and leaves it
 * where it is; unset it counts again.
 */
export const editParticipation = registerCommand({
  name: 'edit-participation',
  title: registerCommandTitles['edit-participation'],
  permission: 'register-people',
  input: z.strictObject({
    participation: idSchema,
    set: z.exactOptional(
      z.strictObject({
        days: z.exactOptional(z.array(daySchema).check(z.minLength(1, { error: 'empty' }))),
        isVoid: z.exactOptional(z.literal(true)),
        ...asOnTheDay,
      }),
    ),
    unset: z.exactOptional(z.array(z.enum(clearable))),
  }),
  needs: ({ participation }) => ({ participations: [participation] }),
  decide(register, { participation: id, set = {}, unset = [] }, { project }) {
    const before = register.participations.find((one) => one.id === id);
    if (before === undefined) throw new Problem('unknown-row', { table: 'participations', id });
    if (set.days) refuseOtherDays(getRow(project, 'events', before.event), set.days);
    const days = [...new Set(set.days ?? before.days)].toSorted();
    const kept = Object.entries(before).filter(([field]) => !unset.some((one) => one === field));
    const after = { ...Object.fromEntries(kept), ...set, days };
    return [putParticipation(parseAs(participationRow.schema, after, 'set'))];
  },
});

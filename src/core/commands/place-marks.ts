import * as z from 'zod/mini';
import { idSchema, monthSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { findRow } from '../indexes.ts';
import { Problem } from '../problem.ts';
import { columnsOf } from '../workplan/schedule.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';

/** Says in which months the marks of an item stand whose columns were lost. Months that are marked already take no mark. */
export const placeMarks = command({
  name: 'place-marks',
  title: 'Place the marks of a work-plan item',
  permission: 'write-record',
  input: z.strictObject({ item: idSchema, months: z.array(monthSchema) }),
  decide(project, input) {
    const { unplacedMarks: marks = 0, ...item } = getRow(project, 'workPlanItems', input.item);
    const columns = new Set(columnsOf(findRow(project, 'workPlans', item.plan)));
    const outside = input.months.find((month) => !columns.has(month));
    if (outside !== undefined) throw new Problem('month-outside-plan', { month: outside });
    const months = new Set([...item.months, ...input.months]);
    const wanted = months.size - new Set(item.months).size;
    if (wanted > marks) throw new Problem('too-few-marks', { marks, wanted });
    const left = marks > wanted ? { unplacedMarks: marks - wanted } : {};
    return wanted === 0 ? [] : [put('workPlanItems', { ...item, months: [...months].toSorted(), ...left })];
  },
});

import type { Rows } from '../../../../core/project.ts';
import { heldItems, strandsOnHold } from './held-items.ts';
import { holdRowOf } from './hold-row.ts';
import type { PlanRun } from './plan-lines.ts';
import type { Reading } from '../rows/reading.ts';

/** The holds of a plan: those that notes tell, and those that headings of strands tell. */
export function holdsOf(
  reading: Reading,
  runs: readonly PlanRun[],
  plan: { items: readonly Rows['workPlanItems'][]; strands: readonly Rows['strands'][] },
): readonly Rows['holds'][] {
  const { strands } = plan;
  const notes = runs.filter((run) => run.is === 'hold');
  const noted = notes.map(({ lines }, nth) => ({
    lines,
    of: heldItems({ items: plan.items, strands }, lines, notes[nth + 1]?.lines[0]?.no ?? Infinity),
  }));
  const headed = strandsOnHold(strands).map((strand) => ({
    lines: runs.flatMap((run) =>
      run.is === 'strand' && run.lines[0]?.no === strand.readFrom?.line ? run.lines : [],
    ),
    of: plan.items.filter((item) => item.strand === strand.id).map(({ id }) => id),
  }));
  return [...noted, ...headed].flatMap(({ lines, of }) =>
    of.length > 0 ? [holdRowOf(reading, lines, of)] : [],
  );
}

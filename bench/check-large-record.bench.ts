/** All checks of a large record, with no look-up kept from before. */

import { checks } from '../src/core/checks/index.ts';
import { runChecks } from '../src/core/checks/run-checks.ts';
import { asOfDay, freshCopiesOf } from './fresh-copies.ts';
import { largeProject } from './large-project.ts';
import { medianOf, sweep, time, timeRuns } from './measure.ts';
import { type Figure, tell } from './outcome.ts';

const rounds = { warmUps: 10, counted: 7 };
const atMost = 60;

const project = largeProject({ items: 2000, itemsPerPlan: 400, indicators: 200, periods: 250 });
const copy = freshCopiesOf(project);
const asOf = asOfDay(project);

const { first, warm } = timeRuns(rounds, copy, (record) => runChecks(checks, record, asOf));
const { findings } = runChecks(checks, project, asOf);

tell({
  promise: `All checks of a record with 50,000 observations and 2,000 work-plan items take at most ${atMost} ms by the clock. The processor's time counts the threads of the garbage collector too.`,
  figures: [
    { what: 'first run in a process', unit: 'ms', ...first },
    {
      what: `median of ${rounds.counted} runs in a warm process`,
      unit: 'ms',
      ...warm,
      atMost,
      bounds: 'wall',
    },
  ],
  slowest: { title: 'The slowest checks', figures: timeEachCheck() },
  note: `${checks.length} checks of ${project.observations.length} observations and ${project.workPlanItems.length} items; ${findings.length} findings. No look-up is kept from run to run.`,
});

function timeEachCheck(): readonly Figure[] {
  const all = Array.from({ length: rounds.counted }, () => {
    const record = copy();
    sweep();
    return checks.map((check) => time(() => check.find(record, asOf)));
  });
  return checks.map((check, index) => ({
    what: check.id,
    unit: 'ms',
    ...medianOf(all.flatMap((one) => one[index] ?? [])),
  }));
}

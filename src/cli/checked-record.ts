import type { Day } from '../core/base/day.ts';
import { checks } from '../core/checks/index.ts';
import { type CheckResult, runChecks } from '../core/checks/run-checks.ts';
import { defaultAsOf } from '../core/report/open-report.ts';
import type { Context } from './command.ts';
import { note, showStep } from './io.ts';
import type { LoadedRecord } from './load-record.ts';
import { words } from './words.ts';

/** A record with what the checks found in it. */
export type CheckedRecord = LoadedRecord & { readonly asOf: Day; readonly result: CheckResult };

/** Runs all checks over a record, as of a day, else the end of what it reports on, else today. */
export function checkRecord(
  loaded: LoadedRecord,
  asOf: Day | undefined,
  { io, say }: Context,
): CheckedRecord {
  const known = asOf ?? defaultAsOf(loaded.project);
  if (known === undefined) note(io, say(words.noDay, { today: io.today() }));
  const day = known ?? io.today();
  showStep(io, say(words.checking));
  const result = runChecks(checks, loaded.project, day);
  showStep(io);
  return { ...loaded, asOf: day, result };
}

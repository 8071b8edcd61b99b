import type { Day } from '../core/base/day.ts';
import { checks } from '../core/checks/index.ts';
import { type CheckResult, runChecks } from '../core/checks/run-checks.ts';
import { Problem } from '../core/problem.ts';
import { defaultAsOf } from '../core/report/open-report.ts';
import type { Context } from './command.ts';
import { showStep } from './io.ts';
import type { LoadedRecord } from './load-record.ts';
import { words } from './words.ts';

/** A record with what the checks found in it. */
export type CheckedRecord = LoadedRecord & { readonly asOf: Day; readonly result: CheckResult };

/** Runs all checks over a record, as of a day or the end of the reported period. Throws a Problem where there is neither. */
export function checkRecord(
  loaded: LoadedRecord,
  asOf: Day | undefined,
  { io, say }: Context,
): CheckedRecord {
  const day = asOf ?? defaultAsOf(loaded.project);
  if (day === undefined) throw new Problem('wrong-use', { why: say(words.noDay) });
  showStep(io, say(words.checking));
  const result = runChecks(checks, loaded.project, day);
  showStep(io);
  return { ...loaded, asOf: day, result };
}

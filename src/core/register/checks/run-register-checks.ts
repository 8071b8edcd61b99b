import { toFinding } from '../../checks/check.ts';
import { type CheckResult, sortFindings } from '../../checks/run-checks.ts';
import { registerChecks } from './index.ts';
import type { Looked } from './register-check.ts';

/** What the checks of the register find, apart from what a waiver of the record accepts. */
export const runRegisterChecks = (looked: Looked): CheckResult =>
  sortFindings(
    registerChecks.flatMap((check) => check.find(looked).map((found) => toFinding(check, found))),
    looked.project,
  );

/** What the page knows of a finding: with the English message of its check, a pattern to be put into words with its params. */

import type { Finding } from '../../core/checks/check.ts';

/** A finding and the pattern of its message. */
export type SaidFinding = Finding & { readonly pattern: string };

/** Open findings, and those that were accepted; both in order. */
export type SaidResult = {
  readonly findings: readonly SaidFinding[];
  readonly waived: readonly SaidFinding[];
};

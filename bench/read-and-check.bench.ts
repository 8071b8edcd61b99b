/** Reading a published report and running all checks on it, in one process, without start-up. */

import { existsSync, readFileSync } from 'node:fs';
import { checks } from '../src/core/checks/index.ts';
import { runChecks } from '../src/core/checks/run-checks.ts';
import { sha256Of } from '../src/formats/sha256.ts';
import { readReportText } from '../src/formats/text/report-text/read.ts';
import { printReport } from '../test/report-text/print.ts';
import { randomTruth } from '../test/report-text/random-truth.ts';
import { asOfDay } from './fresh-copies.ts';
import { timeRuns } from './measure.ts';
import { tell } from './outcome.ts';

const rounds = { warmUps: 5, counted: 9 };
const atMost = 150;

// From the root folder, where scripts/bench.js starts this.
const sample = '../shared/data/report-text/libmitaf-interim-report.txt';
const isThere = existsSync(sample);
const bytes = isThere ? readFileSync(sample) : Buffer.from(printReport(randomTruth(3), 3));

const { first, warm } = timeRuns(rounds, () => bytes, readAndCheck);
const { project, findings } = readAndCheck(bytes);

tell({
  promise: `Reading the sample text and running all checks on it takes at most ${atMost} ms of processor time.`,
  figures: [
    { what: 'first run in a process', unit: 'ms', ...first },
    { what: `median of ${rounds.counted} runs in a warm process`, unit: 'ms', ...warm, atMost },
  ],
  note: `${isThere ? 'The published sample' : 'A random report, since the sample is not there'}: ${bytes.length} bytes, ${project.workPlanItems.length} work-plan items, ${checks.length} checks, ${findings.length} findings.`,
});

function readAndCheck(content: Uint8Array) {
  const file = { name: 'report.txt', sha256: sha256Of(content) };
  const { project: read } = readReportText(new TextDecoder().decode(content), file);
  return { project: read, findings: runChecks(checks, read, asOfDay(read)).findings };
}

// `npm test`: everything that guards the project, on a fresh clone too. First the steps that read the code (types,
// lint, format, unused code, generated reference), then the tests. A step that fails does not stop the next one.
// Each step counts as one test in the last line, which is always `N passed, N failed` (`, N skipped` if any).

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { captureTool, runTool } from './run-tool.js';
import { ensureBundles, ensureDependencies, root } from './setup.js';

const referenceScript = 'scripts/reference.js';
const testReport = '.cache/vitest.json';

const steps = [
  { name: 'build', run: bundlesStep },
  { name: 'types', run: () => captureTool('tsc', ['-b']) },
  { name: 'lint', run: () => captureTool('oxlint', ['--type-aware']) },
  { name: 'format', run: () => captureTool('biome', ['format']) },
  { name: 'unused', run: () => captureTool('knip', ['--no-config-hints']) },
];
if (existsSync(join(root, referenceScript))) {
  steps.push({ name: 'reference', run: () => captureTool('node', [referenceScript, '--check']) });
}

const counts = await runAll();
console.log(closingLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;

async function runAll() {
  try {
    ensureDependencies();
  } catch (error) {
    console.log(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  const failedSteps = results.filter((passed) => !passed).length;
  const tests = runTests();
  return {
    passed: tests.passed + results.length - failedSteps,
    failed: tests.failed + failedSteps,
    skipped: tests.skipped,
  };
}

// Prints one line for a step, and its output if it failed; gives whether it passed.
async function runStep({ name, run }) {
  const start = performance.now();
  const { status, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(10)} ${status === 0 ? 'passed' : 'FAILED'}  ${seconds} s`);
  if (status !== 0) console.log(output);
  return status === 0;
}

async function bundlesStep() {
  try {
    await ensureBundles();
    return { status: 0, output: '' };
  } catch (error) {
    return { status: 1, output: error.message };
  }
}

function runTests() {
  rmSync(join(root, testReport), { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`];
  const { status } = runTool('vitest', ['run', ...reporters]);
  return countTests(status);
}

// A test file that could not be loaded, or an error outside of every test, counts as one failed test.
function countTests(status) {
  if (!existsSync(join(root, testReport))) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(join(root, testReport), 'utf8'));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

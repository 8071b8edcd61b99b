/** The program behind `node scripts/faults.js`: puts each fault in and runs the test that must find it; says a line for each on its error stream. */

import { root } from '../source-files.ts';
import { copyTree, type CopiedTree, type Ending } from './copied-tree.ts';
import type { Fault, Harness } from './fault.ts';
import { faults } from './index.ts';

/** What came of a fault. */
type Outcome = {
  readonly name: string;
  readonly file: string;
  readonly test: string;
  readonly seconds: number;
  /** Nothing where its test found it and the other did not; else what is wrong. */
  readonly wrong?: string;
};

const wished = process.argv.slice(2);
const chosen = faults.filter(({ name }) => wished.length === 0 || wished.includes(name));
const tree = copyTree(root);
try {
  const whole = passing(tree, chosen);
  const outcomes = chosen.map((fault) => tryFault(tree, fault, whole));
  process.stdout.write(`${JSON.stringify(outcomes)}\n`);
} finally {
  tree.remove();
}

/** How the tests end without any fault, file by file. */
function passing({ run }: CopiedTree, all: readonly Fault[]): ReadonlyMap<string, Ending> {
  const harnesses = all.flatMap(harnessesOf);
  const files = [...new Set(harnesses.map(({ file }) => file))];
  const endings = files.flatMap((file) => {
    const own = new Map(harnesses.filter((one) => one.file === file).map((one) => [keyOf(one), one]));
    return [...run([...own.values()])];
  });
  return new Map(endings.map(([harness, ending]) => [keyOf(harness), ending]));
}

function tryFault({ run, putIn }: CopiedTree, fault: Fault, whole: ReadonlyMap<string, Ending>): Outcome {
  const start = performance.now();
  const { name, harness, unseenBy } = fault;
  const broken = harnessesOf(fault).filter((one) => whole.get(keyOf(one)) !== 'passed');
  const takeOut = putIn(fault);
  const found = broken.length === 0 ? run([harness]).get(harness) : undefined;
  const unseen = broken.length === 0 && unseenBy ? run([unseenBy]).get(unseenBy) : undefined;
  takeOut();
  const wrong = [
    ...broken.map(
      (one) => `without the fault ${one.file} is ${whole.get(keyOf(one)) ?? 'not run'}: ${one.test}`,
    ),
    ...(found === undefined || found === 'failed' ? [] : ['its test does not find it']),
    ...(unseen === undefined || unseen === 'passed' ? [] : ['the test that cannot see it fails']),
  ].join('; ');
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stderr.write(`${name}: ${wrong === '' ? 'found' : wrong} (${seconds} s)\n`);
  return { name, ...harness, seconds, ...(wrong !== '' && { wrong }) };
}

function harnessesOf({ harness, unseenBy }: Fault): readonly Harness[] {
  return [harness, ...(unseenBy ? [unseenBy] : [])];
}

function keyOf({ file, test }: Harness): string {
  return `${file} ${test}`;
}
